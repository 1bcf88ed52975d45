import { parseAddress, formatAddress } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { Place, Workbook } from "../../workbook/Workbook";
import { inTurns } from "../own/inTurns";
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

const AT_ONCE = 100;

/** The blocks of some rows. Where nothing follows one any more, only the values themselves tell that it is still the block. */
export async function findBlocks(workbook: Workbook, rows: readonly AuditRow[]): Promise<readonly Found[]> {
  const values = new SheetValues(workbook);
  const found = await inTurns(rows, async (row): Promise<Found | undefined> => {
    const place = placeNow(row);
    const cells = place && (await values.read(place));
    const was = cells && blanksAsNull(cells);
    return was && (readFollowed(row.followed) || row.state === "begun" || sealOf(was) === row.seal) ? { row, place, was } : undefined;
  }, AT_ONCE);
  return found.filter((one) => one !== undefined);
}
