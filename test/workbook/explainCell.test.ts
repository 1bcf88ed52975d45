import { CellError, type Grid } from "../../src/cells/Cell";
import { evaluate } from "../../src/formulas/evaluate";
import { references } from "../../src/formulas/references";
import { functionById } from "../../src/functions/catalogue";
import { explain } from "../../src/functions/explain";
import { explainCell } from "../../src/workbook/explainCell";
import { headlessGrid } from "../support/headlessGrid";

const grid = headlessGrid();
const { workbook } = grid;
afterAll(() => grid.dispose());

const at = (address: string, sheet = "Sheet1") => ({ sheet, address });
async function why(address: string, sheet?: string): Promise<string | undefined> {
  await workbook.calculation.settled();
  const told = await explainCell(workbook, at(address, sheet), { evaluate, references });
  return told && explain(told.error, functionById(told.fn)!, "en");
}
const put = (address: string, cells: Grid, sheet?: string): Promise<void> => workbook.cells.write(at(address, sheet), cells);
const formula = (address: string, text: string, sheet?: string): Promise<void> => workbook.cells.writeFormulas(at(address, sheet), [[text]]);

beforeAll(async () => {
  await workbook.sheets.add("New data");
  await put("A1:C4", [["atStart", "joined", "atEnd"], [3000, 500, 3300], [0, 0, 0], [100, "=x", 90]]);
  await workbook.names.define("Begin", at("A3"));
  await workbook.tables.add("Flow", at("A1:C4"));
});

test("a refusal is explained", async () => {
  await formula("E1", "=CHURNRATE(A3,B3,C3)");
  expect(await why("E1")).toMatch(/^CHURNRATE: there is nobody in the base/);
});

test("inside other functions, through names, tables and other sheets", async () => {
  await formula("A1", "=1+CHURNRATE(begin,0,0)", "New data");
  await formula("E2", "=SUM(CHURNRATE(Flow[atStart],Flow[joined],Flow[atEnd]))");
  await formula("A2", "=CHURNRATE(Sheet1!$A:$A,Sheet1!$B:$B,2)", "New data");
  expect(await why("A1", "New data")).toMatch(/nobody in the base/);
  expect(await why("E2")).toMatch(/^CHURNRATE: /);
  expect(await why("A2", "New data")).toMatch(/^CHURNRATE: atStart, row 1: .*"atStart"/);
});

test("a cell of a spill is explained by its own error", async () => {
  await formula("G2", "=CHURNRATE(A2:A4,B2:B4,C2:C4)");
  expect(await why("G2")).toBeUndefined();
  expect(await why("G3")).toMatch(/nobody in the base/);
  expect(await why("G4")).toMatch(/^CHURNRATE: joined, row 3: .*"=x"/);
});

test("the formula of a long spill is found from its end, past formulas beside it", async () => {
  const rows = 2500;
  await put(`J1:J${rows}`, Array.from({ length: rows }, (_, row) => [row === rows - 1 ? 0 : 10]));
  await formula("K1", `=CHURNRATE(J1:J${rows},0,0)`);
  await formula("H2400", "=1+1");
  await formula("A2450", "=1+1");
  expect(await why(`K${rows}`)).toMatch(/nobody in the base/);
});

test("errors that are none of ours, and cells without an error, have no explanation", async () => {
  await formula("E5", "=1/0");
  await put("E6", [[new CellError("#N/A")]]);
  await formula("E7", "=CHURNRATE(3000,500,3300)");
  expect(await Promise.all(["E5", "E6", "E7", "Z99"].map((address) => why(address)))).toEqual([undefined, undefined, undefined, undefined]);
});
