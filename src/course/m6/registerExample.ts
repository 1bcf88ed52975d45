import type { Cell } from "../../cells/Cell";
import type { Data } from "../Step";
import { QUESTIONS, ROWS, TARGET } from "./registerSheet";

/** A column of the register with some cells filled from the top. */
export const column = (...cells: readonly Cell[]): readonly Cell[] => Array.from({ length: ROWS }, (_, at) => cells[at] ?? null);

/** Eight complaints of a week in January 2026, in columns. */
export const complaints = {
  case: ["C-001", "C-002", "C-003", "C-004", "C-005", "C-006", "C-007", "C-008"],
  created: [46_034.4, 46_034.625, 46_035.375, 46_036.5, 46_037.7, 46_038.45, 46_041.4, 46_042.6],
  channel: ["phone", "email", "shop", "phone", "web", "messenger", "phone", "book"],
  level: ["front", "front", "front", "middle", "front", "front", "middle", "top"],
  type: ["venting", "compensation", "arguing", "threatening", "cooling", "quarrelling", "appealing", "compensation"],
  severity: ["minor", "minor", "minor", "major", "minor", "minor", "major", "major"],
  replied: [46_034.42, 46_035.5, 46_035.4, 46_036.9, 46_039.5, 46_038.46, 46_041.9, null],
  closed: [46_034, 46_037, 46_035, 46_040, 46_041, 46_038, null, null],
  resolved: ["quick", "solved", "quick", "solved", "none", "quick", null, null],
  owner: ["Shop 2", "Service", "Shop 1", "Head of service", "Web team", "Service", "Head of service", "Director"],
} satisfies Data;

export type ColumnId = keyof typeof complaints;

/** A column of the example with one cell changed, counted from 1. */
export const withCell = (id: ColumnId, row: number, cell: Cell): Data => ({ [id]: column(...complaints[id].map((each, at) => (at === row - 1 ? cell : each))) });

export const answer: readonly Cell[] = ["yes", "no", "yes", "no", "yes", "yes", "no"];
const forNo = (cell: Cell): readonly Cell[] => answer.map((each) => (each === "no" ? cell : null));

export const nothing: readonly Cell[] = new Array<Cell>(QUESTIONS).fill(null);

export const example: Data = {
  asOf: 46_043.5,
  target: TARGET,
  onTime: "=ONTIME(K14:K33,B3)",
  // By the first complaint, which was resolved quickly: the word differs from language to language.
  quickShare: "=COUNTIFS(I14:I33,I14)/COUNTA(I14:I33)",
  ...Object.fromEntries(Object.entries(complaints).map(([id, cells]) => [id, column(...cells)])),
  published: ["Bill", "Bill", "Poster at the till", "Foot of every page", "Bill", "Entrance"],
  tested: [46_030, 46_030, 46_031, 46_031, 46_031, 46_031],
  answer,
  proof: answer.map((each) => (each === "yes" ? "Register of 2025" : null)),
  mender: forNo("Head of service"),
  mendedBy: forNo(46_112),
};
