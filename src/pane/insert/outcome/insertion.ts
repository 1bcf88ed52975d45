import { formatAddress, parseAddress, type Area } from "../../../cells/address";
import type { FormattedArea } from "../../../functions/unitsOfResult";
import type { Place, Workbook } from "../../../workbook/Workbook";

/** A formula with all that is known of where it goes. */
export interface Insertion {
  readonly target: Place;
  readonly formula: string;
  /** The block its result fills. */
  readonly area: Area;
  readonly formats: readonly FormattedArea[];
}

/** What takes an insertion back. `"changed"`: somebody has written another formula since, and nothing is done. */
export type TakeBack = () => Promise<"done" | "changed">;

/** From so many cells on their former formats are not kept: they were blank, and General is what blank cells mostly have. */
const MANY = 50_000;

/** Writes the formula and the formats of its result, in one step to undo, and selects the cell. */
export async function writeInsertion(workbook: Workbook, { target, formula, area, formats }: Insertion): Promise<TakeBack> {
  const { sheet } = target;
  const former = await Promise.all(formats.map((each) => formerFormats(workbook, sheet, each.area)));
  const setFormats = async (all: readonly FormattedArea[]): Promise<void> => {
    for (const { area: block, format } of all) await workbook.formats.number({ sheet, address: formatAddress(block) }, format);
  };
  await workbook.together(async () => {
    await workbook.cells.writeFormulas(target, [[formula]]);
    // A sheet of the grid ends somewhere: it grows with what is formatted, not with what spills.
    if (formats.length === 0) await setFormats([{ area: { ...area, row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }, format: "General" }]);
    await setFormats(formats);
  });
  await workbook.selection.select(target);
  // Excel may spell the formula in its own way.
  const written = await formulaAt(workbook, target);
  return async () => {
    if ((await formulaAt(workbook, target)) !== written) return "changed";
    await workbook.together(async () => {
      await workbook.cells.clear(target);
      await setFormats(former.flat());
    });
    return "done";
  };
}

const formulaAt = async ({ cells }: Workbook, place: Place): Promise<string> => (await cells.formulas(place))[0]?.[0] ?? "";

async function formerFormats(workbook: Workbook, sheet: string, area: Area): Promise<readonly FormattedArea[]> {
  if (area.rows * area.columns > MANY) return [{ area, format: "General" }];
  return runs(await workbook.formats.numbers({ sheet, address: formatAddress(area) }), area);
}

/** The formats of a block, as few blocks as go: the whole where all are alike, else runs down its columns. */
export function runs(formats: readonly (readonly string[])[], area: Area): readonly FormattedArea[] {
  const first = formats[0]?.[0] ?? "General";
  if (formats.every((row) => row.every((format) => format === first))) return [{ area, format: first }];
  return Array.from({ length: area.columns }, (_, column) => columnRuns(formats.map((row) => row[column]!), { ...area, column: area.column + column, columns: 1 })).flat();
}

function columnRuns(formats: readonly string[], area: Area): FormattedArea[] {
  const begins = formats.flatMap((format, at) => (at === 0 || format !== formats[at - 1] ? [at] : []));
  return begins.map((from, at) => ({ area: { ...area, row: area.row + from, rows: (begins[at + 1] ?? formats.length) - from }, format: formats[from]! }));
}

/** The first cell of a block, which is where a formula goes. */
export function firstCell({ sheet, address }: Place): Place {
  const { row, column } = parseAddress(address);
  return { sheet, address: formatAddress({ row, column }) };
}
