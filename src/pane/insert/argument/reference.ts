import { formatAddress, readAddress } from "../../../cells/address";
import { qualify, splitReference } from "../../../cells/sheetName";
import type { Place } from "../../../workbook/Workbook";
import type { Facts } from "./Facts";
import { readTableReference, tableReference } from "./tableReference";

/** A block as a formula on a sheet refers to it: by its table where it is whole columns of one, else by its address, with the sheet if it is another. */
export const writeReference = (place: Place, sheet: string, { tables, host }: Facts): string =>
  tableReference(place, tables, host) ?? (place.sheet === sheet ? place.address : qualify(place.sheet, place.address));

/** The block that a text refers to from a sheet; `"noSheet"` where there is no such sheet, undefined where it is no plain reference. */
export function readReference(text: string, sheet: string, { sheets, names, tables }: Facts): Place | "noSheet" | undefined {
  const split = splitReference(text);
  const area = readAddress(split.address.trim());
  if (area) {
    const wanted = (split.sheet ?? sheet).toLowerCase();
    const known = sheets.find((name) => name.toLowerCase() === wanted);
    return known === undefined ? "noSheet" : { sheet: known, address: formatAddress(area) };
  }
  return names.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.place ?? readTableReference(text, tables);
}
