import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType, generateRandomId, type ISheetDataValidationRule, type Worksheet } from "@univerjs/core";
import { serializeListOptions } from "@univerjs/sheets";
import { AddSheetDataValidationCommand } from "@univerjs/sheets-data-validation";
import { parseAddress } from "../../cells/address";
import type { Entry, Layout } from "../Layout";
import { toRange, type Book } from "./Book";

/** Says what may be entered in blocks. The grid takes what stood there before away, there and only there. */
export function setEntries(book: Book, sheet: Worksheet, entries: NonNullable<Layout["entries"]>): void {
  for (const { address, entry } of entries) {
    const area = parseAddress(address);
    book.reach(sheet, area);
    const rule: ISheetDataValidationRule = {
      uid: generateRandomId(6),
      ranges: [toRange(area)],
      ...allowed(entry),
      allowBlank: true,
      showErrorMessage: true,
      error: entry.message,
      errorStyle: DataValidationErrorStyle.STOP,
    };
    book.run(AddSheetDataValidationCommand, { subUnitId: sheet.getSheetId(), rule });
  }
}

function allowed({ allow }: Entry): Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "showDropDown" | "renderMode"> {
  if ("words" in allow) return { type: DataValidationType.LIST, formula1: serializeListOptions([...allow.words]), showDropDown: true, renderMode: DataValidationRenderMode.ARROW };
  const type = allow.whole ? DataValidationType.WHOLE : DataValidationType.DECIMAL;
  return { type, operator: DataValidationOperator.BETWEEN, formula1: String(allow.from), formula2: String(allow.to) };
}
