import { atLeast, everyBegunRowFilled, everyCellFilled } from "../check/rules";
import type { Rule } from "../Step";
import { accessRules } from "./accessRules";
import { momentRules } from "./momentRules";
import { column, withCell } from "./registerExample";
import { figureRules } from "./registerFigures";
import { otherWord, outcomeMissing, rule, rowWhere, solvedButOpen } from "./registerFindings";

const caseTwice = rule("caseTwice", "essential", ["case"], withCell("case", 4, "C-002"), (filled) =>
  rowWhere(filled.cells("case"), (name, row, all) => all.indexOf(name) < row),
);

const fewQuick = rule("fewQuick", "informative", ["resolved"], { resolved: column("quick", "solved", "none", "solved", "none", "none") }, (filled) => {
  const ended = filled.cells("resolved").filter(Boolean);
  const count = ended.filter((each) => each === "quick").length;
  return count * 2 < ended.length ? { data: { count, total: ended.length } } : undefined;
});

/** The register first, then its moments and its figures, then what makes complaints accessible. */
export const registerRules: readonly Rule[] = [
  everyCellFilled("asOfMissing", ["asOf", "target"], { asOf: null }),
  atLeast("tooFew", "case", 5, { case: column("C-001", "C-002") }),
  everyBegunRowFilled("rowIncomplete", ["case", "created", "channel", "level", "type", "severity", "owner"], withCell("severity", 3, null)),
  caseTwice,
  otherWord(withCell("type", 2, "greedy")),
  ...momentRules,
  outcomeMissing(withCell("resolved", 4, null)),
  solvedButOpen(withCell("resolved", 7, "solved")),
  ...figureRules,
  ...accessRules,
  fewQuick,
];
