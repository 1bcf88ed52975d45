import type { IRange, Worksheet } from "@univerjs/core";
import { ScrollToCellOperation, SelectRangeCommand, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { formatAddress, parseAddress, SHEET } from "../../cells/address";
import type { Place, Selection, Stop } from "../Workbook";
import { toArea, toRange, type Book } from "./Book";

export class GridSelection implements Selection {
  constructor(private readonly book: Book) {}

  async current() {
    const sheet = this.book.workbook.getActiveSheet();
    const range = this.selections.getCurrentLastSelection()?.range;
    return range ? selected(range, sheet) : { sheet: sheet.getName(), address: "A1" };
  }

  async select({ sheet: name, address }: Place) {
    const subUnitId = this.book.sheet(name).getSheetId();
    if (this.book.workbook.getActiveSheet().getSheetId() !== subUnitId) this.book.run(SetWorksheetActiveOperation, { subUnitId });
    const range = toRange(parseAddress(address));
    this.book.run(SelectRangeCommand, { subUnit: subUnitId, range });
    this.book.run(ScrollToCellOperation, { range });
  }

  onSelect(listener: (place: Place) => void): Stop {
    const listening = this.selections.selectionChanged$.subscribe((selections) => {
      const range = selections?.at(-1)?.range;
      if (range) listener(selected(range, this.book.workbook.getActiveSheet()));
    });
    return () => listening.unsubscribe();
  }

  private get selections(): SheetsSelectionsService {
    return this.book.injector.get(SheetsSelectionsService);
  }
}

/** A column of the grid ends where its sheet does; in Excel, and in an address, it is a whole column all the same. */
function selected(range: IRange, sheet: Worksheet): Place {
  const area = toArea(range, sheet);
  const rows = area.row === 0 && area.rows >= sheet.getRowCount() ? SHEET.rows : area.rows;
  const columns = area.column === 0 && area.columns >= sheet.getColumnCount() ? SHEET.columns : area.columns;
  return { sheet: sheet.getName(), address: formatAddress({ ...area, rows, columns }) };
}
