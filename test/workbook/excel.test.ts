import { excelWorkbook } from "../../src/workbook/excel";
import { entryAt, lookAt, marksAt, widthOf } from "../excel/double/seen";
import { installExcel } from "../excel/excelDouble";
import { contract } from "./contract";

contract("Excel", () => {
  const excel = installExcel();
  return Promise.resolve({
    workbook: excelWorkbook,
    calculates: true,
    numberFormat: (place) => Promise.resolve(excel.numberFormat(place)),
    lookAt: ({ sheet, address }) => Promise.resolve(lookAt(excel.book.sheet(sheet)!, address)),
    entryAt: ({ sheet, address }) => Promise.resolve(entryAt(excel.book.sheet(sheet)!, address)),
    marksAt: ({ sheet, address }) => Promise.resolve(marksAt(excel.book.sheet(sheet)!, address)),
    widthOf: ({ sheet, address }) => Promise.resolve(widthOf(excel.book.sheet(sheet)!, address)),
    heldRowsOf: (sheet) => Promise.resolve(excel.book.sheet(sheet)!.heldRows),
    dispose: () => excel.uninstall(),
  });
});
