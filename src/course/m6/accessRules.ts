import { isBlank } from "../../cells/Cell";
import { everyCellFilled } from "../check/rules";
import type { Rule } from "../Step";
import { answer, example, nothing } from "./registerExample";
import { rowWhere, rule } from "./registerFindings";

const nothingPlanned = rule("nothingPlanned", "essential", ["answer", "mender", "mendedBy"], { mender: nothing }, (filled) => {
  const [menders, dates] = [filled.cells("mender"), filled.cells("mendedBy")];
  const open = filled.cells("answer").flatMap((each, at) => (each === "no" ? [at] : []));
  const planned = open.some((at) => !isBlank(menders[at] ?? null) && !isBlank(dates[at] ?? null));
  return open.length > 0 && !planned ? { data: { count: open.length } } : undefined;
});

const yesUnproved = rule("yesUnproved", "actionable", ["answer", "proof"], { proof: nothing }, (filled) =>
  rowWhere(filled.cells("answer"), (each, at) => each === "yes" && isBlank(filled.cells("proof")[at] ?? null)),
);

/** A channel that no customer can find, or that nobody has tried, may be none. */
const hiddenChannel = rule("hiddenChannel", "actionable", ["published", "tested"], { tested: [46_030, null, 46_031, 46_031, 46_031, 46_031] }, (filled) => {
  const tested = filled.cells("tested");
  const row = filled.cells("published").findIndex((where, at) => isBlank(where) !== isBlank(tested[at] ?? null));
  return row < 0 ? undefined : { row: row + 1 };
});

const noChannel = rule("noChannel", "actionable", ["published"], { published: (example["published"] as readonly string[]).map(() => null), tested: (example["tested"] as readonly number[]).map(() => null) }, (filled) =>
  filled.cells("published").every(isBlank) ? {} : undefined,
);

/** Book 003 counts them: each no is an omission of the service system. */
const omissions = rule("omissions", "informative", ["answer"], { answer }, (filled) => {
  const count = filled.cells("answer").filter((each) => each === "no").length;
  return count > 0 ? { data: { count } } : undefined;
});

/** Whether complaints can find their way at all. */
export const accessRules: readonly Rule[] = [
  everyCellFilled("unanswered", ["answer"], { answer: ["yes", null, "yes", "no", "yes", "yes", "no"] }),
  nothingPlanned,
  noChannel,
  hiddenChannel,
  yesUnproved,
  omissions,
];
