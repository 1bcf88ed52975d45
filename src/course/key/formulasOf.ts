import type { Area } from "../../cells/address";
import type { Formula } from "../Step";
import { writeFormula, type AreaOf } from "./writeFormula";

/** The formulas that make an answer: one in its corner that may spill, or one in each cell. "" where none stands. */
export function formulasOf(formula: Formula, target: Area, areaOf: AreaOf): readonly (readonly string[])[] {
  const at = (row: number, column: number): string => {
    if (typeof formula !== "string") return writeFormula(formula.fill, areaOf, { target, row, column });
    return row === 0 && column === 0 ? writeFormula(formula, areaOf) : "";
  };
  return Array.from({ length: target.rows }, (_, row) => Array.from({ length: target.columns }, (_, column) => at(row, column)));
}
