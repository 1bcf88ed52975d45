import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { formatAddress } from "../../cells/address";
import { freeSheetName } from "../freeName";
import type { Sheets } from "../Workbook";
import type { Book } from "./Book";
import { usedArea } from "./read";

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
    const area = usedArea(this.book, this.book.sheet(name));
    return area && { sheet: name, address: formatAddress(area) };
  }
}
