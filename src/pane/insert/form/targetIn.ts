import type { Place } from "../../../workbook/Workbook";
import type { Facts } from "../argument/Facts";
import { readReference } from "../argument/reference";
import { firstCell } from "../outcome/insertion";

/** The cell that somebody has typed as the place of the formula; undefined where it is none. Without a sheet, on the one the formula was to go to. */
export function targetIn(text: string, sheet: string | undefined, facts: Facts): Place | undefined {
  const place = readReference(text.trim().replace(/^=/, ""), sheet ?? facts.sheets[0] ?? "", facts);
  return place === undefined || place === "noSheet" ? undefined : firstCell(place);
}
