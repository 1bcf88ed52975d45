import { around, formatAddress } from "../../cells/address";
import { isBlank, type Cell } from "../../cells/Cell";
import type { Layout } from "../../workbook/Layout";
import type { Workbook } from "../../workbook/Workbook";
import type { Carried } from "./carryAnswers";
import type { Taken } from "./links";

/** What stands in a cell by now: what it shows, and its formula or "". */
interface Now {
  readonly cell: Cell;
  readonly formula: string;
}

/** What is taken over, as a layout. */
export const takenLayout = (taken: readonly Taken[]): Layout => ({
  values: taken.filter(({ as, cells }) => as === "values" && cells.flat().some(Boolean)).map(({ area, cells }) => ({ address: formatAddress(area), cells })),
  formulas: taken.filter(({ as }) => as === "formulas").map(({ area, cells }) => ({ address: formatAddress(area), formulas: cells })),
});

/** The same without the cells in which the learner has something by now. */
export async function intoBlanks(taken: readonly Taken[], sheet: string, { cells }: Workbook): Promise<readonly Taken[]> {
  if (taken.length === 0) return [];
  const box = around(taken.map(({ area }) => area));
  const place = { sheet, address: formatAddress(box) };
  const [values, formulas] = await Promise.all([cells.read(place), cells.formulas(place)]);
  return withoutFilled(taken, ({ area }, row, column) => {
    const [r, c] = [area.row - box.row + row, area.column - box.column + column];
    return { cell: values[r]?.[c] ?? null, formula: formulas[r]?.[c] ?? "" };
  });
}

/** The same without the cells for which an answer is taken along from an older sheet. */
export function besides(taken: readonly Taken[], carried: readonly Carried[]): readonly Taken[] {
  const parts = new Map(carried.map((part) => [part.id, part]));
  return withoutFilled(taken, ({ id }, row, column) => ({ cell: parts.get(id)?.values[row]?.[column] ?? null, formula: parts.get(id)?.formulas[row]?.[column] ?? "" }));
}

const withoutFilled = (taken: readonly Taken[], now: (of: Taken, row: number, column: number) => Now): readonly Taken[] =>
  taken.map((of) => ({ ...of, cells: of.cells.map((line, row) => line.map((written, column) => (isOpen(of, now(of, row, column)) ? written : ""))) }));

const isOpen = (of: Taken, { cell, formula }: Now): boolean => (isBlank(cell) && formula === "") || of.isOurs(cell, formula);
