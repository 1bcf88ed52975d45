import type { Area } from "../cells/address";
import type { AnyFunction, Example } from "./defineFunction";
import type { Result } from "./results";
import { NUMBER_FORMAT, type Unit } from "./units";

/** The unit of one cell of a result, counted from its corner; headers and labels are text. */
export function unitAt(result: Result, row: number, column: number): Unit {
  if (result.kind === "table") return row === 0 ? "text" : (result.columns[Math.min(column, result.columns.length - 1)] ?? "number");
  if (result.kind === "labelled") return row === 0 || column === 0 ? "text" : (result.rows[Math.min(row, result.rows.length) - 1] ?? "number");
  return result.unit;
}

/** What a function gives for the arguments of a formula. */
export const resultOf = ({ result, resultFor }: AnyFunction, args: Example["args"]): Result => resultFor?.(args) ?? result;

export interface FormattedArea {
  readonly area: Area;
  readonly format: string;
}

/** The number formats of a result that has spilled into `spill`: tables column by column, labelled ones row by row. */
export function resultFormats(result: Result, { row, column, rows, columns }: Area): FormattedArea[] {
  if (result.kind === "table") {
    const strips = Array.from({ length: columns }, (_, at) => ({ area: { row: row + 1, column: column + at, rows: rows - 1, columns: 1 }, unit: unitAt(result, 1, at) }));
    return formatted(rows > 1 ? strips : []);
  }
  if (result.kind === "labelled") {
    const strips = Array.from({ length: rows - 1 }, (_, at) => ({ area: { row: row + at + 1, column: column + 1, rows: 1, columns: columns - 1 }, unit: unitAt(result, at + 1, 1) }));
    return formatted(columns > 1 ? strips : []);
  }
  return formatted([{ area: { row, column, rows, columns }, unit: result.unit }]);
}

/** What is shown as it stands needs no format. */
export const formatted = (areas: readonly { readonly area: Area; readonly unit: Unit }[]): FormattedArea[] =>
  areas.map(({ area, unit }) => ({ area, format: NUMBER_FORMAT[unit] })).filter(({ format }) => format !== "General");
