import { LexerTreeBuilder, FormulaDataModel } from "@univerjs/engine-formula";
import type { ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { formatAddress, parseAddress, type Area } from "../../cells/address";
import { CellError } from "../../cells/Cell";
import { readCell } from "../../formulas/cellData";
import { requireShape } from "../requireShape";
import type { Cells, Place } from "../Workbook";
import { toArea, toRange, type Book } from "./Book";
import { formulaCell, valueCell } from "./cellData";
import { readArea, within } from "./read";
import { sharedFormulas } from "./sharedFormulas";

/** Async methods throughout, so that a refusal is a rejected promise, as it is in Excel. */
export class GridCells implements Cells {
  constructor(private readonly book: Book) {}

  async read({ sheet: name, address }: Place) {
    const sheet = this.book.sheet(name);
    return readArea(this.book, sheet, within(sheet, parseAddress(address)));
  }

  async formulas({ sheet: name, address }: Place) {
    const sheet = this.book.sheet(name);
    const { row, column, rows, columns } = within(sheet, parseAddress(address));
    const formulaOf = sharedFormulas(sheet.getCellMatrix(), this.book.injector.get(LexerTreeBuilder));
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => formulaOf(row + r, column + c)));
  }

  async write(place: Place, cells: Parameters<Cells["write"]>[1]) {
    await this.set(place.sheet, requireShape(place, cells), cells.map((row) => row.map(valueCell)));
  }

  async writeFormulas(place: Place, formulas: readonly (readonly string[])[]) {
    await this.set(place.sheet, requireShape(place, formulas), formulas.map((row) => row.map(formulaCell)));
  }

  async clear({ sheet: name, address }: Place) {
    const sheet = this.book.sheet(name);
    const area = within(sheet, parseAddress(address));
    await this.set(name, area, Array.from({ length: area.rows }, () => new Array<ICellData>(area.columns).fill(valueCell(null))));
  }

  async spill(place: Place) {
    const sheet = this.book.sheet(place.sheet);
    const { row, column } = parseAddress(place.address);
    const range = this.book.injector.get(FormulaDataModel).getArrayFormulaRange()[this.book.id]?.[sheet.getSheetId()]?.[row]?.[column];
    const shown = readCell(sheet.getCellMatrix().getValue(row, column));
    const blocked = shown instanceof CellError && shown.code === "#SPILL!";
    return range && !blocked ? { sheet: place.sheet, address: formatAddress(toArea(range, sheet)) } : place;
  }

  async spills(sheet: string, addresses: readonly string[]) {
    return Promise.all(addresses.map(async (address) => (await this.spill({ sheet, address })).address));
  }

  private set(name: string, area: Area, value: ICellData[][]): Promise<void> {
    return this.book.together(async () => {
      const sheet = this.book.sheet(name);
      this.book.reach(sheet, area);
      this.book.run(SetRangeValuesCommand, { subUnitId: sheet.getSheetId(), range: toRange(area), value });
    });
  }
}
