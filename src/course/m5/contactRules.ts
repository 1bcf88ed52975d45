import type { Cell } from "../../cells/Cell";
import { everyCell, everyCellFilled } from "../check/rules";
import type { Filled, Rule } from "../Step";
import { eachRow } from "./rowRules";

export const BEHAVIOURS = 7;
export const REASONS = 15;
/** Could not be seen in this test. */
export const MARKS = ["1", "0", "notSeen"];
/** Where the two lists speak of one thing: respect among the behaviours, a rude reply among the reasons. */
const [RESPECT, RUDE] = [5, 12];

const isMark = (cell: Cell): boolean => cell === 0 || cell === 1 || cell === "notSeen";
const withMark = (marks: readonly Cell[], row: number, mark: Cell): readonly Cell[] => marks.map((old, at) => (at === row ? mark : old));
const hasFault = (filled: Filled): boolean => filled.cells("shown").includes(0) || filled.cells("seen").includes(1);

export const shown: readonly Cell[] = [1, 1, 0, 1, "notSeen", 1, 1];
export const seen: readonly Cell[] = [1, 0, 0, 0, 0, 0, 0, 0, "notSeen", "notSeen", 0, 0, 0, 0, 1];
const note = (length: number, notes: Readonly<Record<number, string>>): readonly Cell[] => Array.from({ length }, (_, at) => notes[at] ?? null);
export const shownNote = note(BEHAVIOURS, { 2: "No name given, none asked for" });
export const seenNote = note(REASONS, { 0: "4 minutes at the desk", 14: "11 minutes for one receipt" });

export const contactRules: readonly Rule[] = [
  everyCellFilled("unsigned", ["tester", "testedOn"], { testedOn: null }),
  everyCellFilled("behaviourOpen", ["shown"], { shown: withMark(shown, 3, null) }),
  everyCell("behaviourMark", "shown", isMark, { shown: withMark(shown, 3, 5) }),
  everyCellFilled("reasonOpen", ["seen"], { seen: withMark(seen, 6, null) }),
  everyCell("reasonMark", "seen", isMark, { seen: withMark(seen, 6, 2) }),
  eachRow("behaviourUnproved", "actionable", ["shown", "shownNote"], (row) => row["shown"] === 0 && row["shownNote"] === null, { shownNote: note(BEHAVIOURS, {}) }),
  eachRow("reasonUnproved", "actionable", ["seen", "seenNote"], (row) => row["seen"] === 1 && row["seenNote"] === null, { seenNote: note(REASONS, { 0: "4 minutes at the desk" }) }),
  {
    id: "contradicts", weight: "actionable", reads: ["shown", "seen"], breaks: { seen: withMark(seen, RUDE, 1) },
    find: (filled) => (filled.cells("shown")[RESPECT] === 1 && filled.cells("seen")[RUDE] === 1 ? { data: { behaviour: RESPECT + 1, reason: RUDE + 1 } } : undefined),
  },
  {
    id: "nobodyActs", weight: "actionable", reads: ["shown", "seen", "owner", "due"], breaks: { owner: null },
    find: (filled) => (hasFault(filled) && ["owner", "due"].some((id) => (filled.cells(id)[0] ?? "") === "") ? {} : undefined),
  },
  {
    id: "faultless", weight: "informative", reads: ["shown", "seen"], breaks: { shown: shown.map((mark) => (mark === 0 ? 1 : mark)), seen: seen.map((mark) => (mark === 1 ? 0 : mark)) },
    find: (filled) => (filled.cells("shown").every((mark) => isMark(mark)) && filled.cells("seen").every((mark) => isMark(mark)) && !hasFault(filled) ? {} : undefined),
  },
];
