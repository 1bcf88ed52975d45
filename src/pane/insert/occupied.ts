import { formatAddress, type Area } from "../../cells/address";
import { isBlank } from "../../cells/Cell";
import { readBlocks, readFormulas } from "../../workbook/readBlocks";
import type { Workbook } from "../../workbook/Workbook";

/** The cells of a block in which something stands: a value, or a formula that shows none. Row by row, counted from the corner of the block. */
export async function occupied(workbook: Workbook, sheet: string, area: Area): Promise<(row: number, column: number) => boolean> {
  const [values, formulas] = [await readBlocks(workbook, sheet, area), await readFormulas(workbook, sheet, area)];
  return (row, column) => !isBlank(values[row]?.[column]) || Boolean(formulas[row]?.[column]);
}

/** The address of the first cell of a block that is not blank. */
export async function firstOccupied(workbook: Workbook, sheet: string, area: Area): Promise<string | undefined> {
  const isOccupied = await occupied(workbook, sheet, area);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      if (isOccupied(row, column)) return formatAddress({ row: area.row + row, column: area.column + column });
    }
  }
  return undefined;
}
