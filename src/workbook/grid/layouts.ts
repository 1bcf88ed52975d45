import { ObjectMatrix, type ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { parseAddress } from "../../cells/address";
import type { Laid, Layout, Layouts } from "../Layout";
import { requireShapes } from "../requireShapes";
import type { Cells, Formats, Names, Sheets } from "../Workbook";
import type { Book } from "./Book";
import { formulaCell, valueCell } from "./cellData";
import { setEntries } from "./entries";
import { holdRows } from "./heldRows";
import { setLooks } from "./looks";
import { setMarks } from "./marks";
import { setWidths } from "./widths";

/** Lays out sheets with what the rest of the port can do, and with looks, entries and marks of its own. Charts are not the grid's: the pane draws them. */
export class GridLayouts implements Layouts {
  constructor(
    private readonly book: Book,
    private readonly port: { readonly cells: Cells; readonly sheets: Sheets; readonly names: Names; readonly formats: Formats },
  ) {}

  async add(wanted: string, layout: Layout): Promise<Laid> {
    requireShapes(wanted, layout);
    return this.book.together(async () => {
      const sheet = await this.port.sheets.add(wanted);
      await this.port.sheets.activate(sheet);
      return this.lay(sheet, layout);
    });
  }

  async lay(sheet: string, layout: Layout): Promise<Laid> {
    this.book.sheet(sheet);
    requireShapes(sheet, layout);
    return this.book.together(async () => {
      this.dress(sheet, layout);
      await this.fill(sheet, layout);
      const { spelled } = layout;
      return { sheet, spelled: spelled === undefined ? undefined : (await this.port.cells.formulas({ sheet, address: spelled }))[0]![0] };
    });
  }

  /** Before the values: a row becomes as high as its texts need, at the width that they have, when they are written. */
  private dress(sheet: string, { widths = [], looks = [], entries = [], marks = [], heat = [], heldRows }: Layout): void {
    setWidths(this.book, this.book.sheet(sheet), widths);
    setLooks(this.book, this.book.sheet(sheet), looks);
    setEntries(this.book, this.book.sheet(sheet), entries);
    setMarks(this.book, this.book.sheet(sheet), marks, heat);
    if (heldRows !== undefined) holdRows(this.book, this.book.sheet(sheet), heldRows);
  }

  private async fill(sheet: string, layout: Layout): Promise<void> {
    for (const { name, address } of layout.names ?? []) await this.port.names.define(name, { sheet, address });
    this.write(sheet, layout);
    for (const { address, format } of layout.formats ?? []) await this.port.formats.number({ sheet, address }, format);
  }

  /** Each cell once: where it was written twice in one step, the grid forgets its formula when that is undone. An empty formula leaves its cell alone. */
  private write(name: string, { values = [], formulas = [] }: Layout): void {
    const [sheet, written] = [this.book.sheet(name), new ObjectMatrix<ICellData>()];
    const put = (address: string, block: readonly (readonly (ICellData | undefined)[])[]): void => {
      const { row, column } = parseAddress(address);
      this.book.reach(sheet, parseAddress(address));
      block.forEach((line, r) => line.forEach((cell, c) => cell && written.setValue(row + r, column + c, cell)));
    };
    for (const { address, cells } of values) put(address, cells.map((row) => row.map(valueCell)));
    for (const { address, formulas: block } of formulas) put(address, block.map((row) => row.map((formula) => (formula ? formulaCell(formula) : undefined))));
    if (written.getSizeOf() > 0) this.book.run(SetRangeValuesCommand, { subUnitId: sheet.getSheetId(), range: written.getStartEndScope(), value: written.getMatrix() });
  }
}
