import { formatAddress } from "../../../src/cells/address";
import { CellError, type Cell, type Grid } from "../../../src/cells/Cell";
import { call } from "../../../src/functions/call";
import type { AnyFunction, Example } from "../../../src/functions/defineFunction";
import { parse } from "../../../src/syntax/parse";
import { exampleSheet } from "../../support/exampleSheet";

/** A call on a sheet of its own, and its twin in the place of the call. */
export interface Case {
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly formula: string;
  /** Where the result stands, and what our own function gives. */
  readonly block: string;
  readonly wanted: Grid;
}

type Write = (fn: AnyFunction, args: readonly (string | undefined)[]) => string;

export function caseOf(name: string, fn: AnyFunction, args: Example["args"], write: Write): Case {
  const sheet = exampleSheet(name, fn, { args, result: null });
  const formula = `=${write(fn, argumentTexts(sheet.formula))}`;
  const wanted = codes(call(fn, args));
  const at = { row: sheet.row, column: sheet.column };
  const block = formatAddress({ ...at, rows: wanted.length, columns: wanted[0]!.length });
  return { name, formula, cells: { ...sheet.cells, [formatAddress(at)]: formula }, block, wanted };
}

function argumentTexts(formula: string): readonly (string | undefined)[] {
  const node = parse(formula);
  if (node.kind !== "call") throw new Error(`${formula} is no call`);
  return node.args.map(({ kind, start, end }) => (kind === "missing" ? undefined : formula.slice(start, end)));
}

export const codes = (grid: Grid): Cell[][] => grid.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));

/** The cells that are not what is wanted: numbers to 1e-9 of their size, nearly 0 as 0, a blank as an empty text. */
export const differences = (got: Grid, wanted: Grid): readonly string[] =>
  wanted.flatMap((row, r) => row.flatMap((cell, c) => (same(got[r]?.[c] ?? "", cell) ? [] : [`row ${r + 1}, column ${c + 1}: ${String(got[r]?.[c] ?? "nothing")} instead of ${String(cell)}`])));

const same = (a: Cell, b: Cell): boolean => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= Math.max(1e-9 * Math.abs(b), 1e-13) : a === b);
