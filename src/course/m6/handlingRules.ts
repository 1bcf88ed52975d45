import { isBlank, type Cell } from "../../cells/Cell";
import { everyCellFilled } from "../check/rules";
import type { Data, Filled, Found, Rule } from "../Step";
import { ITEMS, nobody, withDone } from "./handlingExample";

/** The first three of the fifteen: what do we know, when was it, what did we do. */
const FACTS = 3;
/** Their places among the fifteen. */
const [RIGHT_THE_WRONG, RECOMPENSE] = [4, 5];

const rule = (id: string, weight: Rule["weight"], reads: readonly string[], breaks: Data, find: (filled: Filled) => Found | undefined): Rule => ({ id, weight, reads, breaks, find });
const isDone = (filled: Filled, at: number): boolean => filled.cells("done")[at] === "done";
const unproved = (filled: Filled, from: number, to: number): Found | undefined => {
  const row = filled.cells("evidence").findIndex((cell, at) => at >= from && at < to && isDone(filled, at) && isBlank(cell));
  return row < 0 ? undefined : { row: row + 1 };
};

const nothingPlanned = rule("nothingPlanned", "essential", ["done", "mender", "mendedBy"], { mender: nobody }, (filled) => {
  const [menders, dates] = [filled.cells("mender"), filled.cells("mendedBy")];
  const open = filled.cells("done").flatMap((each, at) => (each === "notDone" ? [at] : []));
  const planned = open.some((at) => !isBlank(menders[at] ?? null) && !isBlank(dates[at] ?? null));
  return open.length > 0 && !planned ? { data: { count: open.length } } : undefined;
});

/** Money in place of a remedy: the next customer meets the same fault. */
const paidNotMended = rule("paidNotMended", "informative", ["done"], withDone(RIGHT_THE_WRONG, "notDone"), (filled) =>
  isDone(filled, RECOMPENSE) && filled.cells("done")[RIGHT_THE_WRONG] === "notDone" ? {} : undefined,
);

const allDone = rule("allDone", "informative", ["done"], { done: new Array<Cell>(ITEMS).fill("done"), evidence: new Array<Cell>(ITEMS).fill("Letter") }, (filled) =>
  filled.cells("done").every((each) => each === "done") ? {} : undefined,
);

export const handlingRules: readonly Rule[] = [
  everyCellFilled("complaintMissing", ["complaint", "received", "owner"], { complaint: null }),
  everyCellFilled("typeMissing", ["type"], { type: null }),
  everyCellFilled("pointsMissing", ["pointDone"], { pointDone: ["done", null, "done"] }),
  everyCellFilled("itemsMissing", ["done"], withDone(7, null)),
  rule("factsMissing", "essential", ["done", "evidence"], { evidence: nobody }, (filled) => unproved(filled, 0, FACTS)),
  everyCellFilled("acceptanceMissing", ["accepted"], { accepted: ["done", "done", null, "done", "done", "done"] }),
  everyCellFilled("visitMissing", ["visited"], { visited: [null, "done", "done", "done", "done", "done"] }),
  nothingPlanned,
  rule("unproved", "actionable", ["done", "evidence"], { evidence: nobody.map((_, at) => (at < FACTS ? "Letter" : null)) }, (filled) => unproved(filled, FACTS, ITEMS)),
  paidNotMended,
  rule("extremist", "informative", ["type"], { type: "extremism" }, (filled) => (filled.cells("type")[0] === "extremism" ? {} : undefined)),
  allDone,
];
