import { formatAddress } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { Workbook } from "../../workbook/Workbook";
import type { Placed } from "../sheet/placeSheet";
import type { Found } from "./findStanding";
import { movedFormula } from "./movedFormula";

/** What the learner has written into a part, for another sheet. */
export interface Carried {
  readonly id: string;
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

/** What stands in the cells the learner fills in, with formulas that will be right where the parts stand in a new sheet. */
export async function carryAnswers(workbook: Workbook, found: Found, placed: Placed): Promise<readonly Carried[]> {
  const carried: Carried[] = [];
  for (const [id, { role, area }] of placed.spots) {
    const now = found.areas.get(id);
    if ((role !== "answer" && role !== "free") || !now) continue;
    const kept = { ...now, rows: Math.min(now.rows, area.rows), columns: Math.min(now.columns, area.columns) };
    const place = { sheet: found.sheet, address: formatAddress(kept) };
    const [values, formulas] = await Promise.all([workbook.cells.read(place), workbook.cells.formulas(place)]);
    carried.push({ id, values: typedOnly(values, formulas), formulas: formulas.map((line) => line.map((formula) => movedFormula(formula, found, placed))) });
  }
  return carried;
}

/** Where a formula has spilled, its values come by themselves. */
const typedOnly = (values: Grid, formulas: readonly (readonly string[])[]): Grid => (formulas.flat().some(Boolean) ? values.map((line) => line.map(() => null)) : values);
