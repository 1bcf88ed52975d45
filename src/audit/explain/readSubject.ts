import { formatAddress, parseAddress } from "../../cells/address";
import { isBlank, isBusy } from "../../cells/Cell";
import { readFormula } from "../../syntax/readFormula";
import { findAnchor } from "../../workbook/findAnchor";
import type { Place, Workbook } from "../../workbook/Workbook";
import { findInputs } from "./findInputs";
import { ourCalls } from "./OurCall";
import type { Nothing, Subject } from "./Subject";
import { writeOut } from "./writeOut";

/** Reads a cell with everything its formula needs. Of a block its first cell is meant. Nothing is written. */
export async function readSubject(workbook: Workbook, { sheet, address }: Place): Promise<Subject | Nothing> {
  const { row, column } = parseAddress(address);
  const place = { sheet, address: formatAddress({ row, column }) };
  const shown = (await workbook.cells.read(place))[0]?.[0] ?? null;
  const found = await findAnchor(workbook, sheet, row, column);
  const nothing = (kind: Nothing["kind"]): Nothing => ({ kind, place, formula: found?.formula ?? "" });
  if (!found) return nothing(isBlank(shown) ? "blank" : "value");
  const read = readFormula(found.formula);
  if (!read) return nothing("unreadable");
  const { formula, names } = await writeOut(workbook, found.formula, read);
  const tree = names.length > 0 ? readFormula(formula) : read;
  if (!tree) return nothing("unreadable");
  const calls = ourCalls(tree);
  if (calls.length === 0) return nothing("foreign");
  if (isBusy(shown)) return nothing("busy");
  const anchor = { sheet, address: formatAddress(found) };
  const { rows, columns } = parseAddress((await workbook.cells.spill(anchor)).address);
  const inputs = await findInputs(workbook, { formula, tree, calls, anchor });
  return { place, anchor, at: { row: row - found.row, column: column - found.column }, spill: { rows, columns }, written: found.formula, names, formula, tree, calls, inputs, shown };
}
