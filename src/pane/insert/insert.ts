import { formatAddress, parseAddress } from "../../cells/address";
import type { Place, Workbook } from "../../workbook/Workbook";
import { firstOccupied } from "./occupied";
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
    const place = await firstOccupied(workbook, sheet, area);
    if (place) return { kind: "occupied", area: formatAddress(area), place };
  }
  const place = formatAddress({ row, column });
  await write(workbook, { sheet, address: place }, plan);
  return { kind: "done", place };
}

/** As one step to undo. The cells the formula refers to come first, so that it never sees them blank. */
const write = (workbook: Workbook, { sheet, address }: Place, { formula, sample, formats }: Plan): Promise<void> =>
  workbook.together(async () => {
    if (sample) await workbook.cells.write({ sheet, address: formatAddress(sample.area) }, sample.cells);
    await workbook.cells.writeFormulas({ sheet, address }, [[formula]]);
    for (const { area, format } of formats) await workbook.formats.number({ sheet, address: formatAddress(area) }, format);
  });
