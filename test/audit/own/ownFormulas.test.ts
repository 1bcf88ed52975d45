import { ownFormulas, ownIds } from "../../../src/audit/own/ownFormulas";
import { headlessGrid } from "../../support/headlessGrid";

test("our functions are found in any case, nested, and each once", () => {
  expect(ownIds('=IF(churnrate(A1,B1,C1)>0.1,LTV(1,2,3)-LTV(4,5,6),"CAC(1,2)")')).toEqual(["CHURNRATE", "LTV"]);
});

test("a text, a name and a foreign function are none of ours", () => {
  expect(ownIds('=SUM(CHURNRATE,"LTV(1)")+X.LTV(1)')).toEqual([]);
});

test("a formula that cannot be read calls those of ours that it names before a parenthesis", () => {
  expect(ownIds("=churnrate (1;2)+IF(LTV(1),,CHURNRATE(3)")).toEqual(["CHURNRATE", "LTV"]);
  expect(ownIds(`=1;"CHURNRATE(1)"&'LTV(1)'!A1+Orders[CAC (usd)]+X.LTV(1)+[1]!LTV(1)+'C:\\a.xll'!LTV(2)+LTV2(1)+CAC`)).toEqual([]);
});

test("formulas are found in the whole workbook, on a sheet and in a block, with what they fill", async () => {
  const grid = headlessGrid();
  const { workbook } = grid;
  const other = await workbook.sheets.add("Ann's");
  await workbook.cells.write({ sheet: "Sheet1", address: "A1:C2" }, [[3000, 500, 3300], [1200, 100, 1210]]);
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "E1" }, [["=CHURNRATE(A1:A2,B1:B2,C1:C2)"]]);
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "E5" }, [["=SUM(A1:C2)"]]);
  await workbook.cells.writeFormulas({ sheet: other, address: "B2" }, [["=CHURNRATE(3000,500,3300)*100"]]);
  await workbook.calculation.settled();
  const first = { sheet: "Sheet1", address: "E1", formula: "=CHURNRATE(A1:A2,B1:B2,C1:C2)", ids: ["CHURNRATE"], block: "E1:E2" };
  const second = { sheet: other, address: "B2", formula: "=CHURNRATE(3000,500,3300)*100", ids: ["CHURNRATE"], block: "B2" };
  expect(await ownFormulas(workbook, { kind: "workbook" })).toEqual([first, second]);
  expect(await ownFormulas(workbook, { kind: "sheet", sheet: other })).toEqual([second]);
  expect(await ownFormulas(workbook, { kind: "block", place: { sheet: "Sheet1", address: "A1:Z4" } })).toEqual([first]);
  expect(await ownFormulas(workbook, { kind: "block", place: { sheet: "Sheet1", address: "A3:Z9" } })).toEqual([]);
  grid.dispose();
});
