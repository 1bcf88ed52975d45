import { parseAddress, formatAddress } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { Place, Workbook } from "../../workbook/Workbook";
import { SheetValues } from "../own/SheetValues";
import type { AuditRow } from "./AuditRow";
import { readFollowed } from "./Followed";
import { blanksAsNull, sealOf } from "./seal";

/** A frozen block where it stands now. */
export interface Found {
  readonly row: AuditRow;
  readonly place: Place;
  /** What stands there now. */
  readonly was: Grid;
}

/** Where the block of a row stands; undefined where its cells have been deleted. */
export function placeNow({ followed, sheet, block }: AuditRow): Place | undefined {
  const known = readFollowed(followed);
  return known ? known.block && { ...known.block, address: formatAddress(parseAddress(known.block.address)) } : { sheet, address: block };
}

/** The blocks of some rows. Where nothing follows one any more, only the values themselves tell that it is still the block. */
export async function findBlocks(workbook: Workbook, rows: readonly AuditRow[]): Promise<readonly Found[]> {
  const values = new SheetValues(workbook);
  const found: Found[] = [];
  for (const row of rows) {
    const place = placeNow(row);
    const cells = place && (await values.read(place));
    const was = cells && blanksAsNull(cells);
    if (was && (readFollowed(row.followed) || row.state === "begun" || sealOf(was) === row.seal)) found.push({ row, place, was });
  }
  return found;
}
