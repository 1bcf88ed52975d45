import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { formatAddress } from "../../cells/address";
import { freeSheetName } from "../freeName";
import type { Sheets } from "../Workbook";
import type { Book } from "./Book";
import { isFilled } from "./cellData";

export class GridSheets implements Sheets {
  constructor(private readonly book: Book) {}

  async names() {
    return this.book.workbook.getSheets().map((sheet) => sheet.getName());
  }

  async add(wanted: string) {
    const name = freeSheetName(wanted, await this.names());
    this.book.run(InsertSheetCommand, { sheet: { name } });
    return name;
  }

  async remove(name: string) {
    this.book.run(RemoveSheetCommand, { subUnitId: this.book.sheet(name).getSheetId() });
  }

  async activate(name: string) {
    this.book.run(SetWorksheetActiveOperation, { subUnitId: this.book.sheet(name).getSheetId() });
  }

  async used(name: string) {
    const sheet = this.book.sheet(name);
    const box = new Box();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && isFilled(cell)) box.take(row, column);
    });
    const spilled = this.book.injector.get(FormulaDataModel).getArrayFormulaCellData()[this.book.id]?.[sheet.getSheetId()] ?? {};
    for (const [row, cells] of Object.entries(spilled)) for (const column of Object.keys(cells ?? {})) box.take(Number(row), Number(column));
    return box.address === undefined ? undefined : { sheet: name, address: box.address };
  }
}

/** The smallest block around some cells. */
class Box {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  take(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  get address(): string | undefined {
    if (this.bottom < 0) return undefined;
    return formatAddress({ row: this.top, column: this.left, rows: this.bottom - this.top + 1, columns: this.right - this.left + 1 });
  }
}
