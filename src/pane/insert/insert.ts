import { formatAddress, parseAddress, type Area } from "../../cells/address";
import { isBlank } from "../../cells/Cell";
import type { Result } from "../../functions/results";
import { resultFormats, type FormattedArea } from "../../functions/unitsOfResult";
import type { Place, Workbook } from "../../workbook/Workbook";
import { fitsSheet, type Corner, type Plan } from "./plan";

/** What became of an insertion. `area` is the block that would have to be blank, `place` its first cell that is not. */
export type Inserted =
  | { readonly kind: "done"; readonly place: string }
  | { readonly kind: "occupied"; readonly area: string; readonly place: string }
  | { readonly kind: "noRoom" };

/** Carries out a plan at the selected cell. Never overwrites: where anything stands in the way, nothing is written. */
export async function insert(workbook: Workbook, planAt: (corner: Corner) => Plan): Promise<Inserted> {
  const { sheet, address } = await workbook.selection.current();
  const { row, column } = parseAddress(address);
  const plan = planAt({ row, column });
  if (!fitsSheet(plan)) return { kind: "noRoom" };
  for (const area of plan.needs) {
    const place = await firstFilled(workbook, sheet, area);
    if (place) return { kind: "occupied", area: formatAddress(area), place };
  }
  const place = formatAddress({ row, column });
  await write(workbook, { sheet, address: place }, plan);
  await formatResult(workbook, { sheet, address: place }, plan.result);
  return { kind: "done", place };
}

async function firstFilled({ cells }: Workbook, sheet: string, area: Area): Promise<string | undefined> {
  const place = { sheet, address: formatAddress(area) };
  const [values, formulas] = await Promise.all([cells.read(place), cells.formulas(place)]);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      if (!isBlank(values[row]?.[column]) || formulas[row]?.[column]) return formatAddress({ row: area.row + row, column: area.column + column });
    }
  }
  return undefined;
}

/** The cells the formula refers to come first, so that it never sees them blank. */
async function write(workbook: Workbook, place: Place, { formula, sample }: Plan): Promise<void> {
  if (sample) {
    await workbook.cells.write({ sheet: place.sheet, address: formatAddress(sample.area) }, sample.cells);
    await applyFormats(workbook, place.sheet, sample.formats);
  }
  await workbook.cells.writeFormulas(place, [[formula]]);
}

/** How far a table spills is known only when it has been calculated. */
async function formatResult(workbook: Workbook, place: Place, result: Result): Promise<void> {
  await workbook.calculation.settled();
  const spill = await workbook.cells.spill(place);
  await applyFormats(workbook, place.sheet, resultFormats(result, parseAddress(spill.address)));
}

async function applyFormats({ formats }: Workbook, sheet: string, areas: readonly FormattedArea[]): Promise<void> {
  for (const { area, format } of areas) await formats.number({ sheet, address: formatAddress(area) }, format);
}
