import type { Cell } from "../../src/cells/Cell";
import { headlessGrid } from "../support/headlessGrid";

test("INDEX and OFFSET find the cells of a table that stands on another sheet", async () => {
  const grid = headlessGrid();
  const { cells, sheets, tables, calculation } = grid.workbook;
  await sheets.add("Data");
  await cells.write({ sheet: "Data", address: "A1:B3" }, [["Id", "Amount"], ["a", 10], ["b", 20]]);
  await tables.add("Orders", { sheet: "Data", address: "A1:B3" });
  await cells.write({ sheet: "Sheet1", address: "A1:B3" }, [[1, 2], [3, 4], [5, 6]]);
  const formulas = ["=INDEX(Orders[Amount],2)", "=SUM(OFFSET(Orders[Amount],1,0,1,1))", "=INDEX(B1:B3,2)", "=INDEX(Data!B1:B3,2)", "=SUM(INDEX(Orders,0,2))", "=Orders[Amount]"];
  await cells.writeFormulas({ sheet: "Sheet1", address: "D1:D6" }, formulas.map((formula) => [formula]));
  await calculation.settled();
  const shown: Cell[] = (await cells.read({ sheet: "Sheet1", address: "D1:D7" })).flat();
  grid.dispose();
  expect(shown).toEqual([20, 20, 4, 10, 30, 10, 20]);
});
