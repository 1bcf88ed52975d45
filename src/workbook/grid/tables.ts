import { generateRandomId, type IRange } from "@univerjs/core";
import { AddSheetTableMutation, DeleteSheetTableMutation, SheetTableService, TableManager, type ITableInfoWithUnitId } from "@univerjs/sheets-table";
import { common, parseAddress } from "../../cells/address";
import { freeTableName } from "../freeName";
import type { Place, Tables } from "../Workbook";
import { toArea, toRange, type Book } from "./Book";

export class GridTables implements Tables {
  constructor(private readonly book: Book) {}

  async list() {
    return this.all().map((table) => ({ name: table.name, place: this.book.place(table.subUnitId, table.range) }));
  }

  async parts() {
    return this.all().map(({ name, subUnitId, range, columns }) => ({
      name,
      place: this.book.place(subUnitId, range),
      body: this.book.place(subUnitId, { ...range, startRow: range.startRow + 1 }),
      columns: columns.map(({ displayName }) => displayName),
    }));
  }

  async add(wanted: string, place: Place) {
    const sheet = this.book.sheet(place.sheet);
    const area = parseAddress(place.address);
    const clash = this.all().find((table) => table.subUnitId === sheet.getSheetId() && common(toArea(table.range, sheet), area));
    if (clash) throw new Error(`${place.address} overlaps the table ${clash.name}`);
    const name = freeTableName(wanted, this.all().map((table) => table.name));
    this.insert(name, sheet.getSheetId(), toRange(area));
    return name;
  }

  /** Not the grid's own command: that one renames a table whose name a sheet has too. */
  private insert(name: string, subUnitId: string, range: IRange): void {
    const { injector, id: unitId } = this.book;
    const tableId = generateRandomId();
    const header = injector.get(TableManager).getColumnHeader(unitId, subUnitId, range);
    const undo = { id: DeleteSheetTableMutation.id, params: { unitId, subUnitId, tableId } };
    this.book.mutate({ id: AddSheetTableMutation.id, params: { unitId, subUnitId, tableId, name, range, header } }, [undo]);
  }

  private all(): ITableInfoWithUnitId[] {
    return this.book.injector.get(SheetTableService).getTableList(this.book.id);
  }
}
