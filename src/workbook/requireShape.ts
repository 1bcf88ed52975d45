import { parseAddress, type Area } from "../cells/address";
import type { Place } from "./Workbook";

/** The area of a place to which a block is written; refuses a block of another shape. */
export function requireShape(place: Place, block: readonly (readonly unknown[])[]): Area {
  const area = parseAddress(place.address);
  if (block.length !== area.rows || block.some((row) => row.length !== area.columns)) {
    throw new Error(`a block of ${block.length} rows does not fit ${place.address} on ${place.sheet}`);
  }
  return area;
}
