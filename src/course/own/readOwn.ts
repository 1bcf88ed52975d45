import { columnName, common, formatAddress, parseAddress } from "../../cells/address";
import { isBlank } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import { untilTotals } from "../../cells/untilTotals";
import type { Place, Workbook } from "../../workbook/Workbook";
import type { StepText } from "../prose/StepText";
import type { Step } from "../Step";
import type { OwnTable } from "./OwnTable";
import { recognise } from "./recognise";

/** Reads a table the learner points at. Its first row is taken for headers where it holds words only and something stands below it. */
export async function readOwn(workbook: Workbook, { own }: Step, { columns: words }: StepText, { sheet, address }: Place): Promise<OwnTable> {
  const used = await workbook.sheets.used(sheet);
  const area = parseAddress(address);
  // A whole column is read as far as there is anything in it.
  const filled = (used && common(area, parseAddress(used.address))) ?? { ...area, rows: 1, columns: 1 };
  const grid = await workbook.cells.read({ sheet, address: formatAddress(filled) });
  const [first = [], ...below] = grid;
  const hasHeader = below.length > 0 && first.some((cell) => !isBlank(cell)) && first.every((cell) => isBlank(cell) || typeof cell === "string");
  const rows = untilTotals(hasHeader ? below : grid);
  const headers = first.map((cell, at) => (hasHeader && !isBlank(cell) ? String(cell) : columnName(filled.column + at)));
  return {
    reference: qualify(sheet, formatAddress(filled)),
    headers,
    rows,
    firstRow: filled.row + 1 + (hasHeader ? 1 : 0),
    columns: recognise(own?.columns ?? [], words, headers, rows),
  };
}
