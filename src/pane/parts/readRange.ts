import { formatAddress, readAddress } from "../../cells/address";
import { splitReference } from "../../cells/sheetName";
import type { Place } from "../../workbook/Workbook";

/** What somebody has typed as a range: `Sales!A1:D13`, or cells of the sheet they look at. Undefined where it is none. */
export function readRange(typed: string, sheetInSight: string): Place | undefined {
  const { sheet, address } = splitReference(typed.trim().replace(/^=/, ""));
  const area = readAddress(address.trim());
  return area && sheet !== "" ? { sheet: sheet ?? sheetInSight, address: formatAddress(area) } : undefined;
}
