import { formatAddress, holds, parseAddress, type Area } from "../../cells/address";
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
    carried.push({ id, values: await typedOnly(workbook, found.sheet, kept, values, formulas), formulas: formulas.map((line) => line.map((formula) => movedFormula(formula, found, placed))) });
  }
  return carried;
}

/** Without what formulas have put there: that comes by itself. */
async function typedOnly(workbook: Workbook, sheet: string, { row, column }: Area, values: Grid, formulas: readonly (readonly string[])[]): Promise<Grid> {
  const corners = formulas.flatMap((line, r) => line.flatMap((formula, c) => (formula ? [formatAddress({ row: row + r, column: column + c })] : [])));
  if (corners.length === 0) return values;
  const spilled = (await workbook.cells.spills(sheet, corners)).map(parseAddress);
  return values.map((line, r) => line.map((cell, c) => (spilled.some((area) => holds(area, row + r, column + c)) ? null : cell)));
}
