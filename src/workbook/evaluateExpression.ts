import { formatAddress, parseAddress, SHEET } from "../cells/address";
import type { Grid } from "../cells/Cell";
import { copyInputs } from "./copyInputs";
import type { Engine } from "./explainCell";
import type { Place, Workbook } from "./Workbook";

/** What a part of a formula gives in a cell: calculated apart, on a copy of what it reads. Nothing is written. */
export async function evaluateExpression(workbook: Workbook, place: Place, expression: string, engine: Engine): Promise<Grid> {
  const { sheets, names, tables } = await copyInputs(workbook, place, `=${expression}`, engine.references(`=${expression}`));
  const [own, ...others] = sheets;
  const cells = Object.fromEntries(Object.entries(own!.cells).filter(([address]) => address !== place.address));
  // Beyond all that is read, so that whatever it gives finds room.
  const column = Math.min(SHEET.columns - 1, Object.keys(cells).reduce((most, address) => Math.max(most, parseAddress(address).column), 0) + 2);
  const at = (row: number): string => formatAddress({ row, column });
  const formulas = { [at(0)]: `=ROWS(${expression})`, [at(1)]: `=COLUMNS(${expression})`, [at(2)]: `=${expression}` };
  const { read } = await engine.evaluate([{ name: own!.name, cells: { ...cells, ...formulas } }, ...others], { names, tables });
  const [rows, columns] = [0, 1].map((row) => read({ sheet: own!.name, address: at(row) })[0]![0]);
  const isBlock = typeof rows === "number" && typeof columns === "number";
  const address = formatAddress({ row: 2, column, ...(isBlock ? { rows, columns } : {}) });
  return read({ sheet: own!.name, address });
}
