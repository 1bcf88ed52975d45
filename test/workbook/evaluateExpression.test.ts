import { CellError } from "../../src/cells/Cell";
import { evaluate, references } from "../../src/formulas/engine";
import { evaluateExpression } from "../../src/workbook/evaluateExpression";
import { memoryWorkbook } from "../support/memoryWorkbook";

const at = { sheet: "Sheet1", address: "A5" };
const given = async (expression: string) => {
  const workbook = memoryWorkbook({ cells: { A1: "Profit, net", A2: 1, A3: 2, A4: 4 } });
  await workbook.tables.add("Orders", { sheet: "Sheet1", address: "A1:A4" });
  await workbook.names.define("margin", { sheet: "Sheet1", address: "A3" });
  return evaluateExpression(workbook, at, expression, { evaluate, references });
};

test.each([
  ["A2*12", [[12]]], ["A2:A4*10", [[10], [20], [40]]], ["SUM(A2:A4)", [[7]]], ["margin/4", [[0.5]]], ["{1,2;3,4}", [[1, 2], [3, 4]]], ["LTV(100,20%)*0+1", [[1]]],
  ["Orders[[Profit, net]]*2", [[2], [4], [8]]], ['"a"&A2', [["a1"]]], ["SEQUENCE(2,3)", [[1, 2, 3], [4, 5, 6]]],
])("evaluateExpression gives of %s what it would be in a cell", async (expression, grid) => {
  expect(await given(expression)).toEqual(grid);
});
test("evaluateExpression gives an error as the engine does", async () => {
  expect(await given("1/0")).toEqual([[new CellError("#DIV/0!")]]);
  expect((await given("NOSUCH(1)"))[0]![0]).toEqual(new CellError("#NAME?"));
});
