import { formatAddress, parseAddress, type Area } from "../../../cells/address";
import type { Cell } from "../../../cells/Cell";
import type { Locale } from "../../../locale/Locale";
import type { Layout } from "../../../workbook/Layout";
import type { Place, Workbook } from "../../../workbook/Workbook";
import type { NamedPlaces } from "../../desk/findStanding";
import type { Workshop } from "../Workshop";
import { COURSE_SHEET, courseLayout, joined, settingLine, settingValue } from "./courseLayout";
import { readWorkshopCells } from "./readWorkshopCells";
import { cellName, SETTINGS, type Setting } from "./settings";

/** The visible table of the settings, by the names of its values. */
export class CourseTable {
  constructor(
    private readonly workbook: Workbook,
    private readonly fallback: Locale,
  ) {}

  /** What the table says; undefined where none of its values stands. In Excel one batch of requests, where nobody has moved values to other sheets. */
  async read(names: NamedPlaces): Promise<ReturnType<typeof readWorkshopCells> | undefined> {
    const places = placesIn(names);
    if (places.size === 0) return undefined;
    const blocks = new Map<string, Area>();
    for (const { sheet, address } of places.values()) blocks.set(sheet, around(blocks.get(sheet), parseAddress(address)));
    const read = new Map(await Promise.all([...blocks].map(async ([sheet, area]) => [sheet, await this.workbook.cells.read({ sheet, address: formatAddress(area) })] as const)));
    const cellAt = ({ sheet, address }: Place): Cell => {
      const [{ row, column }, block] = [parseAddress(address), blocks.get(sheet)!];
      return read.get(sheet)![row - block.row]![column - block.column]!;
    };
    return readWorkshopCells(new Map([...places].map(([setting, place]) => [setting, cellAt(place)])), this.fallback);
  }

  /** Writes the settings: into their cells where these stand, else anew. */
  async write(workshop: Workshop, names: NamedPlaces): Promise<void> {
    const places = placesIn(names);
    const home = [...places.values()][0]?.sheet;
    if (home === undefined) return void (await this.workbook.layouts.add(COURSE_SHEET, courseLayout(workshop)));
    const used = parseAddress((await this.workbook.sheets.used(home))?.address ?? "A1");
    const lost = SETTINGS.filter((setting) => !places.has(setting));
    const layouts = new Map<string, Layout[]>([[home, lost.map((setting, at) => settingLine(workshop, setting, used.row + used.rows + at))]]);
    for (const [setting, { sheet, address }] of places) layouts.set(sheet, [...(layouts.get(sheet) ?? []), settingValue(workshop, setting, address)]);
    for (const [sheet, all] of layouts) await this.workbook.layouts.lay(sheet, joined(all));
  }
}

function placesIn(names: NamedPlaces): ReadonlyMap<Setting, Place> {
  const byName = new Map(names.map(({ name, place }) => [name.toLowerCase(), place]));
  return new Map(SETTINGS.flatMap((setting) => {
    const place = byName.get(cellName(setting).toLowerCase());
    return place ? [[setting, place] as const] : [];
  }));
}

function around(block: Area | undefined, { row, column }: Area): Area {
  if (!block) return { row, column, rows: 1, columns: 1 };
  const [top, left] = [Math.min(block.row, row), Math.min(block.column, column)];
  return { row: top, column: left, rows: Math.max(block.row + block.rows, row + 1) - top, columns: Math.max(block.column + block.columns, column + 1) - left };
}
