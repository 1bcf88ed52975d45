import type { Cell, Grid } from "../../../src/cells/Cell";
import type { Means } from "../../../src/audit/explain/computeCell";
import { explain } from "../../../src/audit/explain/explain";
import { rivalsOf, type Rivals } from "../../../src/audit/explain/rivalsOf";
import { evaluate } from "../../../src/formulas/evaluate";
import { call } from "../../../src/functions/call";
import { headlessGrid } from "../../support/headlessGrid";

const grid = headlessGrid();
const { workbook } = grid;
afterAll(() => grid.dispose());

const means: Means = { evaluate, compute: call };
const at = (address: string) => ({ sheet: "Sheet1", address });
const put = (address: string, cells: Grid): Promise<void> => workbook.cells.write(at(address), cells);
async function shows(text: string, address = "Z1"): Promise<Cell> {
  await workbook.cells.writeFormulas(at("Z1"), [[text]]);
  await workbook.calculation.settled();
  return (await workbook.cells.read(at(address)))[0]![0]!;
}
async function rivals(text: string, address: string, cell = address): Promise<readonly Rivals[]> {
  await workbook.cells.writeFormulas(at(address), [[text]]);
  await workbook.calculation.settled();
  const found = await explain(workbook, at(cell), means);
  if (found.kind !== "explained") throw new Error(`${cell} is not explained: ${found.kind}`);
  return rivalsOf(found.subject, found.steps, means);
}
const told = ([first]: readonly Rivals[]) => first!.values.map(({ rival, call: given, cell }) => [rival.says.en, given?.[0]?.[0], cell]);

beforeAll(async () => {
  await put("A1:B3", [["cac", 2000], ["margin", 400], ["churn", 0.05]]);
  await put("D1:E4", [["customer", "day"], ["Ann", 45292], ["Ann", 45323], ["Bob", 45301]]);
});

test("every rival is told for the call and for the cell, as the workbook shows them", async () => {
  expect(told(await rivals("=ROUND(CACPAYBACK(B1,B2,B3),1)*2", "G1"))).toEqual([
    [expect.stringContaining("nobody leaves"), await shows("=B1/B2"), await shows("=ROUND(B1/B2,1)*2")],
    [expect.stringContaining("whole periods"), await shows("=ROUNDUP(CACPAYBACK(B1,B2,B3),0)"), await shows("=ROUND(6,1)*2")],
  ]);
});

test("in a nested formula each step has its own, and the others go on from there", async () => {
  const all = await rivals("=LTV(1000,CHURNCONVERT(B3,1,12),10%)", "G2");
  expect(all.map(({ step }) => step)).toEqual([1, 2]);
  expect(all[0]!.values[0]).toMatchObject({ call: [[await shows("=B3*12")]], cell: await shows("=LTV(1000,B3*12,10%)") });
  expect(all[1]!.values[0]!.cell).toBe(await shows("=LTV(1000,CHURNCONVERT(B3,1,12))"));
});

test("a range gives a value in each of its cells, also where the rival does not look at it", async () => {
  await put("H1:H3", [[0], [0.05], [0.1]]);
  const [first] = (await rivals("=CACPAYBACK(B1,B2,H1:H3)", "I1", "I3"))[0]!.values;
  expect(first).toMatchObject({ cell: 5, call: [[5], [5], [5]] });
});

test("rivals that call others of our functions get the arguments as they are written, and leave out what is left out", async () => {
  const [first] = (await rivals("=REPEATRATE(D2:D4,E2:E4)", "G3"))[0]!.values;
  expect(first!.cell).toBeCloseTo(1 / 3, 12);
});

test("of a table a rival is told where it differs", async () => {
  const formula = "=PURCHASESUMMARY(D2:D4,E2:E4,SEQUENCE(3),45332)";
  expect(await rivals(formula, "K1", "K1")).toEqual([]);
  const told = (await rivals(formula, "K1", "M3"))[0]!.values;
  expect(told[0]!.cell).toBeCloseTo((45332 - 45301) / 7, 9);
  expect(await rivals(formula, "K1", "L2")).toEqual([]);
});

test("of a call inside MAP the cell is told, and of arguments that are refused nothing", async () => {
  const [first] = (await rivals("=SUM(MAP(H1:H2,LAMBDA(leaving,CACPAYBACK(B1,B2,leaving))))", "G5"))[0]!.values;
  expect(first).toMatchObject({ call: undefined, cell: 10 });
  expect(await rivals("=IFERROR(LOSTCUSTOMERS(1,0,5),0)", "G6")).toEqual([]);
});
