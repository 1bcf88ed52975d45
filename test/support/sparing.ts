import { parseAddress } from "../../src/cells/address";
import type { Place, Workbook } from "../../src/workbook/Workbook";

/** A workbook that refuses to tell many cells at once, as Excel on the web does. */
export function sparing(workbook: Workbook, most: number): Workbook {
  const guarded = <T>(tell: (place: Place) => Promise<T>) => (place: Place): Promise<T> => {
    const { rows, columns } = parseAddress(place.address);
    return rows * columns > most ? Promise.reject(new Error(`${place.address}: the response payload size has exceeded the limit`)) : tell(place);
  };
  const { cells } = workbook;
  const told = { read: guarded((place) => cells.read(place)), formulas: guarded((place) => cells.formulas(place)) };
  return { ...workbook, cells: Object.assign(Object.create(cells) as typeof cells, told) };
}
