import { CellError, isBlank, type Cell, type Grid } from "../cells/Cell";
import { dateParts } from "../cells/dateParts";
import type { AnyFunction } from "./defineFunction";
import { isGrid } from "./shape";
import type { Unit } from "./units";

/** How the block at a place in the argument list is written: as a reference, or as an array constant. */
export type WriteBlock = (grid: Grid, at: number) => string;

type Typed = Pick<AnyFunction, "id" | "typed" | "params">;
const nameOf = ({ id, typed }: Omit<Typed, "params">): string => typed ?? id;

/** The formula of an example, in English with commas. Trailing omitted arguments are dropped, others leave their place empty. */
export function formulaText({ params, ...fn }: Typed, args: readonly (Cell | Grid)[], block: WriteBlock = arrayConstant): string {
  const units = Object.values(params).map(({ unit }) => unit);
  return callText(fn, args.map((argument, at) => (isGrid(argument) ? block(argument, at) : literal(argument, units[at]))));
}

/** The formula that calls a function with arguments as they are written; what is left out is empty. */
export function callText(fn: Omit<Typed, "params">, args: readonly string[]): string {
  const written = [...args];
  while (written.at(-1) === "") written.pop();
  return `=${nameOf(fn)}(${written.join(",")})`;
}

/** A valid formula that still wants its arguments: `=CHURNRATE(,,)`. The cell then says which are missing. */
export const skeletonText = ({ params, ...fn }: Typed): string =>
  `=${nameOf(fn)}(${",".repeat(Math.max(0, Object.values(params).filter(({ optional }) => !optional).length - 1))})`;

/** The formula with the names of its arguments, optional ones in brackets: `=CHURNRATE(atStart, joined, atEnd, [base])`. */
export const signature = ({ params, ...fn }: Typed): string =>
  `=${nameOf(fn)}(${Object.entries(params).map(([name, { optional }]) => (optional ? `[${name}]` : name)).join(", ")})`;

/** One value as a formula says it; an omitted one is nothing, a date is spelt out. */
export function literal(cell: Cell, unit?: Unit): string {
  if (cell === null) return "";
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  const date = unit === "date" && typeof cell === "number" ? dateParts(cell) : undefined;
  return date ? `DATE(${date.year},${date.month},${date.day})` : String(cell).toUpperCase();
}

/** `{1,2;3,4}`. A constant knows no blank cell and no function call: blanks become empty text, dates stay serials. */
export const arrayConstant = (grid: Grid): string => `{${grid.map((row) => row.map((cell) => (isBlank(cell) ? '""' : literal(cell))).join(",")).join(";")}}`;
