import { readAddress } from "../../../cells/address";
import type { GridRange } from "../grid/GridBook";

/** The blocks of a list of addresses, `A1:B2 D4`. What is no address is left out. */
export const rangesOf = (list = ""): GridRange[] => list.trim().split(/\s+/).flatMap((address) => rangeOf(address) ?? []);

export function rangeOf(address = ""): GridRange | undefined {
  const area = readAddress(address);
  return area && { startRow: area.row, startColumn: area.column, endRow: area.row + area.rows - 1, endColumn: area.column + area.columns - 1 };
}
