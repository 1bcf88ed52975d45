import { common, parseAddress, type Area } from "../../cells/address";
import type { Cell, Grid } from "../../cells/Cell";
import { gridOf } from "../../functions/shape";
import { readBlocks } from "../../workbook/readBlocks";
import type { Place, Workbook } from "../../workbook/Workbook";

/** The values of a workbook as they are at one moment. A sheet is asked for once, however many blocks of it are read. */
export class SheetValues {
  private readonly sheets = new Map<string, Promise<{ readonly area: Area; readonly cells: Grid } | undefined>>();

  private names: Promise<readonly string[]> | undefined;

  constructor(private readonly workbook: Workbook) {}

  /** Values of a block; whole rows and columns are read as far as anything stands there. Undefined where there is no such sheet. */
  async read({ sheet, address }: Place): Promise<Grid | undefined> {
    const name = await this.nameOf(sheet);
    if (name === undefined) return undefined;
    const known = await this.sheet(name);
    const whole = parseAddress(address);
    const isOpen = whole.rows > 100_000 || whole.columns > 1000;
    const area = isOpen ? (known && common(whole, known.area)) : whole;
    if (!area) return [];
    const cellAt = (row: number, column: number): Cell => known?.cells[row - known.area.row]?.[column - known.area.column] ?? null;
    return gridOf(area.rows, area.columns, (r, c) => cellAt(area.row + r, area.column + c));
  }

  /** The block into which the formula of a cell has spilled. Undefined where there is no such sheet. */
  async spill({ sheet, address }: Place): Promise<Place | undefined> {
    const name = await this.nameOf(sheet);
    return name === undefined ? undefined : this.workbook.cells.spill({ sheet: name, address });
  }

  private async nameOf(sheet: string): Promise<string | undefined> {
    return (await (this.names ??= this.workbook.sheets.names())).find((known) => known.toLowerCase() === sheet.toLowerCase());
  }

  private sheet(name: string): Promise<{ readonly area: Area; readonly cells: Grid } | undefined> {
    const known = this.sheets.get(name) ?? this.load(name);
    this.sheets.set(name, known);
    return known;
  }

  private async load(name: string): Promise<{ readonly area: Area; readonly cells: Grid } | undefined> {
    const used = await this.workbook.sheets.used(name);
    const area = used && parseAddress(used.address);
    return area && { area, cells: await readBlocks(this.workbook, name, area) };
  }
}
