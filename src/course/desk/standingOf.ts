import { formatAddress } from "../../cells/address";
import type { Workbook } from "../../workbook/Workbook";
import { chartOf } from "../sheet/chartOf";
import { SPELLING } from "../sheet/frameOf";
import { placeSheet } from "../sheet/placeSheet";
import { readSpelling } from "../spelling/probe";
import { INVARIANT, type Spelling } from "../spelling/Spelling";
import type { Step } from "../Step";
import type { Standing } from "./CourseDesk";
import { damageTo, type Found } from "./findStanding";

/** What the pane is told of a sheet that stands. */
export function standingOf(step: Step, found: Found, spelling: Spelling): Standing {
  const placed = placeSheet(step.sheet ?? []);
  const { missing, grown } = damageTo(found, placed);
  const address = (id: string): string | undefined => {
    const area = found.areas.get(id);
    return area && formatAddress(area);
  };
  return {
    sheet: found.sheet,
    seed: found.seed,
    complete: missing.length === 0 && grown.length === 0,
    spelling,
    address,
    chart: (text) => chartOf(step, text, placed, (id) => found.areas.get(id)),
  };
}

/** How the program writes formulas, by the cell of the sheet that is there for it. */
export async function spellingIn(workbook: Workbook, { sheet, areas }: Found): Promise<Spelling> {
  const cell = areas.get(SPELLING);
  if (!cell) return INVARIANT;
  const { spelled } = await workbook.layouts.lay(sheet, { spelled: formatAddress(cell) });
  return spelled === undefined ? INVARIANT : readSpelling(spelled);
}
