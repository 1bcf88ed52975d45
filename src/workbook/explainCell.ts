import { formatAddress, parseAddress } from "../cells/address";
import { CellError } from "../cells/Cell";
import type { evaluate } from "../formulas/evaluate";
import type { references } from "../formulas/references";
import { copyInputs } from "./copyInputs";
import { findAnchor } from "./findAnchor";
import type { Place, Workbook } from "./Workbook";

/** What explaining needs of the formula engine, which is loaded only when somebody asks. */
export interface Engine {
  readonly evaluate: typeof evaluate;
  readonly references: typeof references;
}

export interface Explanation {
  readonly fn: string;
  readonly error: CellError;
}

/**
 * Why a cell shows an error: its formula is calculated again on a copy of what it reads, and our functions say what they refuse.
 * Undefined where the cell shows no error, or where the error is not one of ours.
 */
export async function explainCell(workbook: Workbook, place: Place, engine: Engine): Promise<Explanation | undefined> {
  const cell = parseAddress(place.address);
  const shown = (await workbook.cells.read({ sheet: place.sheet, address: formatAddress({ row: cell.row, column: cell.column }) }))[0]![0];
  if (!(shown instanceof CellError)) return undefined;
  const anchor = await findAnchor(workbook, place.sheet, cell.row, cell.column);
  if (!anchor) return undefined;
  const address = formatAddress(anchor);
  const copy = await copyInputs(workbook, { sheet: place.sheet, address }, anchor.formula, engine.references(anchor.formula));
  const { refusals } = await engine.evaluate(copy.sheets, copy);
  const own = refusals.filter((refusal) => refusal.sheet === place.sheet && refusal.address === address);
  const alike = own.filter(({ error }) => error.code === shown.code);
  return alike.find((refusal) => refusal.row === cell.row - anchor.row && refusal.column === cell.column - anchor.column) ?? alike[0] ?? own[0];
}
