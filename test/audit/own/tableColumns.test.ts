import { tableColumns } from "../../../src/audit/own/tableColumns";
import { excelWorkbook } from "../../../src/workbook/excel";
import { installExcel } from "../../excel/excelDouble";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const at = (address: string) => ({ sheet: "Sheet1", address });

test("the columns of Excel's tables in which formulas stand are named once, and in the grid there are none", async () => {
  const excel = installExcel();
  for (const workbook of [excelWorkbook, memoryWorkbook()]) {
    await workbook.cells.write(at("A1:C3"), [["start", "end", "rate"], [3000, 3300, 1], [1200, 1210, 1]]);
    await workbook.tables.add("Branches", at("A1:C3"));
  }
  const cells = [at("C2"), at("C3"), at("E2"), at("C1")];
  expect(await tableColumns(excelWorkbook, cells)).toEqual(["Branches[rate]"]);
  expect(await tableColumns(memoryWorkbook(), cells)).toEqual([]);
  excel.uninstall();
});
