import { ScrollToCellOperation, SelectRangeCommand, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { parseAddress } from "../../cells/address";
import type { Place, Selection, Stop } from "../Workbook";
import { toRange, type Book } from "./Book";

export class GridSelection implements Selection {
  constructor(private readonly book: Book) {}

  async current() {
    const sheet = this.book.workbook.getActiveSheet();
    const range = this.selections.getCurrentLastSelection()?.range;
    return range ? this.book.place(sheet.getSheetId(), range) : { sheet: sheet.getName(), address: "A1" };
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
      if (range) listener(this.book.place(this.book.workbook.getActiveSheet().getSheetId(), range));
    });
    return () => listening.unsubscribe();
  }

  private get selections(): SheetsSelectionsService {
    return this.book.injector.get(SheetsSelectionsService);
  }
}
