import { formatAddress, type Area } from "../../cells/address";
import type { Cell, Grid } from "../../cells/Cell";
import type { Evaluate } from "../Evaluate";
import { dataOf } from "../key/dataOf";
import type { Data } from "../Step";
import { known } from "./dialect";
import { areaIn, isTyped, type SheetRead } from "./SheetRead";

/** The learner's whole sheet, calculated apart with other data in its inputs; nothing is written to the workbook. */
export async function recalculate(read: SheetRead, inputs: readonly string[], data: Data, evaluate: Evaluate): Promise<(area: Area) => Grid> {
  const cells = cellsOf(read);
  for (const id of inputs) put(cells, areaIn(read, id), dataOf(data, id, areaIn(read, id)) ?? []);
  const sheets = [{ name: read.name, cells }, ...read.beside.filter(({ name }) => name !== read.name)];
  const { read: readBack } = await evaluate(sheets, { names: read.names, tables: read.tables });
  return (area) => readBack({ sheet: read.name, address: formatAddress(area) });
}

/** The sheet as the engine takes it: what has spilled is left out, or it would stand in the way of spilling again. */
function cellsOf(read: SheetRead): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  const { row, column } = read.used;
  read.values.forEach((line, r) =>
    line.forEach((value, c) => {
      const address = formatAddress({ row: row + r, column: column + c });
      const formula = read.formulas[r]?.[c] ?? "";
      if (formula) cells[address] = known(formula, read);
      else if (isTyped(read, row + r, column + c)) cells[address] = typeof value === "string" && value.startsWith("=") ? `'${value}` : value;
    }),
  );
  return cells;
}

function put(cells: Record<string, Cell>, { row, column }: Area, block: Grid): void {
  block.forEach((line, r) => line.forEach((cell, c) => (cells[formatAddress({ row: row + r, column: column + c })] = cell)));
}
