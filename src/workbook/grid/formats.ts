import { factoryRemoveNumfmtUndoMutation, factorySetNumfmtUndoMutation, RemoveNumfmtMutation, SetNumfmtMutation } from "@univerjs/sheets";
import { parseAddress } from "../../cells/address";
import type { Formats, Place } from "../Workbook";
import { toRange, type Book } from "./Book";
import { within } from "./read";

/** By the grid's mutations for formats alone: one that writes cells, be it without a value, ends the formulas and spills in them. */
export class GridFormats implements Formats {
  constructor(private readonly book: Book) {}

  number({ sheet: name, address }: Place, format: string) {
    return this.book.together(async () => {
      const sheet = this.book.sheet(name);
      const area = within(sheet, parseAddress(address));
      this.book.reach(sheet, area);
      const target = { unitId: this.book.id, subUnitId: sheet.getSheetId() };
      const ranges = [toRange(area)];
      if (format === "General") this.remove({ ...target, ranges });
      else this.set({ ...target, values: { only: { ranges } }, refMap: { only: { pattern: format } } });
    });
  }

  async numbers({ sheet: name, address }: Place) {
    const sheet = this.book.sheet(name);
    const styles = this.book.workbook.getStyles();
    const matrix = sheet.getCellMatrix();
    const { row, column, rows, columns } = within(sheet, parseAddress(address));
    const formatAt = (r: number, c: number): string => styles.getStyleByCell(matrix.getValue(r, c))?.n?.pattern ?? "General";
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => formatAt(row + r, column + c)));
  }

  private set(params: Parameters<typeof factorySetNumfmtUndoMutation>[1]): void {
    this.book.mutate({ id: SetNumfmtMutation.id, params }, factorySetNumfmtUndoMutation(this.book.injector, params));
  }

  private remove(params: Parameters<typeof factoryRemoveNumfmtUndoMutation>[1]): void {
    this.book.mutate({ id: RemoveNumfmtMutation.id, params }, factoryRemoveNumfmtUndoMutation(this.book.injector, params));
  }
}
