import { IResourceManagerService, IUniverInstanceService, UniverInstanceType, type IWorkbookData, type Workbook as GridWorkbook } from "@univerjs/core";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { headlessGrid } from "../support/headlessGrid";

test("a named function reads the columns of a table also in a workbook that has just been opened", async () => {
  const made = headlessGrid();
  const { cells, sheets, names, tables, calculation } = made.workbook;
  await sheets.add("Data");
  await cells.write({ sheet: "Data", address: "A1:A3" }, [["Amount"], [10], [20]]);
  await tables.add("Orders", { sheet: "Data", address: "A1:A3" });
  await names.defineFormulas([{ name: "CE_TWO", formula: "=LAMBDA(a,b,SUM(a)+b)" }]);
  await cells.writeFormulas({ sheet: "Sheet1", address: "A1:A2" }, [["=SUM(Orders[Amount])"], ["=CE_TWO(Orders[Amount],1)"]]);
  await calculation.settled();
  const shown = await cells.read({ sheet: "Sheet1", address: "A1:A2" });
  const unit = made.injector.get(IUniverInstanceService).getCurrentUnitOfType<GridWorkbook>(UniverInstanceType.UNIVER_SHEET)!;
  const saved = { ...unit.getSnapshot(), id: "again", resources: made.injector.get(IResourceManagerService).getResources(unit.getUnitId(), UniverInstanceType.UNIVER_SHEET) };
  const data = JSON.parse(JSON.stringify(saved)) as Partial<IWorkbookData>;
  made.dispose();
  const opened = headlessGrid(FUNCTIONS, data);
  await opened.workbook.calculation.settled();
  const now = await opened.workbook.cells.read({ sheet: "Sheet1", address: "A1:A2" });
  opened.dispose();
  expect([shown, now]).toEqual([[[30], [31]], [[30], [31]]]);
});
