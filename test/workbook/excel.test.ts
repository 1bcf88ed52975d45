import { excelWorkbook } from "../../src/workbook/excel";
import { installExcel } from "../excel/excelDouble";
import { contract } from "./contract";

contract("Excel", () => {
  const excel = installExcel();
  return Promise.resolve({
    workbook: excelWorkbook,
    calculates: true,
    numberFormat: (place) => Promise.resolve(excel.numberFormat(place)),
    dispose: () => excel.uninstall(),
  });
});
