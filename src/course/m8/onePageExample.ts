import { spotOf } from "../key/answerKeys";
import { writeFormula } from "../key/writeFormula";
import { placeSheet } from "../sheet/placeSheet";
import type { Data } from "../Step";
import { OWN_FIGURES, sheet } from "./onePageSheet";

const placed = placeSheet(sheet);
const padded = <T>(cells: readonly T[]): readonly (T | null)[] => [...cells, ...Array.from({ length: OWN_FIGURES - cells.length }, () => null)];
/** A formula as somebody writes it into a cell. */
export const written = (formula: string): string => writeFormula(formula, (id) => spotOf(placed, id).area);

export const table = {
  figureName: ["Dealers lost, 2025", "Price of zero churn, a year", "Net benefit of the programme", "Complaints answered in 24 h"],
  figureValue: [52, 390_000, 60_000, 0.72],
  figureSource: ["Billing system, 10 January", "52 dealers × 7,500 margin", "Budget sheet, row 14", "Complaint register"],
};

/** The figures of the course refer to the learner's own here, as they would to another sheet. */
export const example: Data = {
  ...Object.fromEntries(Object.entries(table).map(([id, cells]) => [id, padded<string | number>(cells)])),
  lostCustomers: written("={figureValue.1}"),
  bound: written("={figureValue.2}"),
  benefit: written("={figureValue.3}"),
  churnBase: "start", ltvTiming: "first margin at once", lossPrice: "at last period’s bill",
  finding: ["We lose a dealer a week", "Most leave after a complaint", "Complaints wait too long"],
  shownBy: ["52 of 640", "31 of 52", "28% over 24 h"],
  findingSource: ["Step 2.9", "Step 3.3", "Step 6.4"],
  decision: "A second person on the complaint desk for a year",
  budget: 90_000, owner: "Head of service", decideBy: 46_112, nextReview: 46_204,
};
