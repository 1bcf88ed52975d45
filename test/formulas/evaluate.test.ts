import type { Cell, Grid } from "../../src/cells/Cell";
import { CellError } from "../../src/cells/Cell";
import { evaluate } from "../../src/formulas/evaluate";

const codes = (grid: Grid): Cell[][] => grid.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
const show = async (cells: Record<string, Cell>, address: string): Promise<Cell[][]> => codes((await evaluate([{ name: "Sheet1", cells }])).read({ sheet: "Sheet1", address }));

test("values come back as they were given", async () => {
  const cells = { A1: 1.5, B1: "007", C1: "12%", D1: true, E1: new CellError("#N/A"), F1: "'=A1", G1: "{1,2}", H1: false };
  expect(await show(cells, "A1:I1")).toEqual([[1.5, "007", "12%", true, "#N/A", "=A1", "{1,2}", false, null]]);
});

test("formulas of the program and ours are calculated, and ours spill", async () => {
  const cells = { A1: 3000, A2: 1200, B1: 500, B2: 100, C1: 3300, C2: 1210, D1: "=CHURNRATE(A1:A2,B1:B2,C1:C2)", E1: "=LET(x,SUM(A1:A2),x+1)", F1: "=SUM(D1:D2)" };
  const [[d1, e1, f1], [d2]] = (await show(cells, "D1:F2")) as [[number, number, number], [number]];
  expect([d1, d2, e1, f1].map((value) => Number(value.toFixed(6)))).toEqual([0.066667, 0.075, 4201, 0.141667]);
});

test("spills are read by spills, three levels deep", async () => {
  expect(await show({ F1: "=SUM(D1:D3)", D1: "=C1:C3*2", C1: "=B1:B3+1", B1: "=SEQUENCE(3)" }, "B1:F3")).toEqual([[1, 2, 4, null, 18], [2, 3, 6, null, null], [3, 4, 8, null, null]]);
});

test("a value in the way of a spill shows as #SPILL!", async () => {
  expect(await show({ B1: "=SEQUENCE(3)", B2: "x" }, "B1:B3")).toEqual([["#SPILL!"], ["x"], [null]]);
});

test("formulas reach other sheets, also those whose names need quotes", async () => {
  const evaluated = await evaluate([{ name: "New orders", cells: { A1: 20, A2: 22 } }, { name: "Sum", cells: { A1: "=SUM('New orders'!A1:A2)" } }]);
  expect(evaluated.read({ sheet: "Sum", address: "A1" })).toEqual([[42]]);
});

test.each(["=", "=(", "=1+", "=SUM(", "=A1:", "=)", "=CHURNRATE(", '="', "=NOSUCH(1)", "={1,", "=A1 B1", "=1/0", "=Missing!A1"])("a formula such as %s is calculated to some value and stops nothing", async (formula) => {
  expect(await show({ A1: formula, B1: "=1+1" }, "B1")).toEqual([[2]]);
});

test("evaluations at the same time do not meet", async () => {
  const all = await Promise.all(Array.from({ length: 5 }, (_, i) => show({ A1: i, B1: "=A1:A1+1", C1: "=SUM(A1:B1)" }, "C1")));
  expect(all).toEqual([0, 1, 2, 3, 4].map((i) => [[2 * i + 1]]));
});

test("formulas read names in any case, and tables, and no evaluation gets the names of another", async () => {
  const cells = { A1: 3, B1: "id", C1: "new customers", B2: "a", C2: 5, B3: "b", C3: 6, E1: "=margin*2", E2: "=SUM(Orders[new customers])", E3: "=Orders[[#This Row],[new customers]]", E4: "=ROWS(Orders)" };
  const at = (address: string) => ({ sheet: "My data", address });
  const tables = [{ name: "Orders", place: at("B1:C3") }];
  const [first, second, none] = await Promise.all([
    evaluate([{ name: "My data", cells }], { tables, names: [{ name: "Margin", place: at("A1") }] }),
    evaluate([{ name: "My data", cells }], { tables, names: [{ name: "Margin", place: at("C2") }] }),
    evaluate([{ name: "My data", cells }]),
  ]);
  expect(codes(first.read(at("E1:E4")))).toEqual([[6], [11], [6], [2]]);
  expect(codes(second.read(at("E1")))).toEqual([[10]]);
  expect(codes(none.read(at("E1:E2")))).toEqual([["#NAME?"], ["#NAME?"]]);
});

test("a sheet that is not there is refused", async () => {
  const evaluated = await evaluate([{ name: "S", cells: {} }]);
  expect(() => evaluated.read({ sheet: "T", address: "A1" })).toThrow("there is no sheet T");
});
