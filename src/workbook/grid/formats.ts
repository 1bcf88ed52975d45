import type { ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { parseAddress } from "../../cells/address";
import type { Formats, Place } from "../Workbook";
import { toRange, type Book } from "./Book";
import { within } from "./read";

export class GridFormats implements Formats {
  constructor(private readonly book: Book) {}

  async number({ sheet: name, address }: Place, format: string) {
    const sheet = this.book.sheet(name);
    const area = within(sheet, parseAddress(address));
    const matrix = sheet.getCellMatrix();
    const style = { n: format === "General" ? null : { pattern: format } };
    // With its type, or the grid would read text again, "007" as a number.
    const styled = (row: number, column: number): ICellData => ({ s: style, t: matrix.getValue(row, column)?.t ?? null });
    const value = Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_, c) => styled(area.row + r, area.column + c)));
    this.book.together(() => {
      this.book.reach(sheet, area);
      this.book.run(SetRangeValuesCommand, { subUnitId: sheet.getSheetId(), range: toRange(area), value });
    });
  }
}
