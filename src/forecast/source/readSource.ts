import { readTable } from "../../workbook/readTable";
import type { Place, Workbook } from "../../workbook/Workbook";
import type { Source } from "./Source";

const COLUMNS = 3;

/** Reads what is selected as a log: the table that holds it, the block around it where it cannot be a log by itself, or the cells themselves. Undefined where nothing is there. */
export async function readSource(workbook: Workbook, place: Place): Promise<Source | undefined> {
  const found = await readTable(workbook, place, COLUMNS);
  return found && { sheet: found.sheet, area: found.area, headers: found.headers, rows: found.rows };
}
