import { BUSY, CellError, type Cell } from "../../src/cells/Cell";
import { evaluate } from "../../src/formulas/evaluate";
import { call } from "../../src/functions/call";
import { functionById } from "../../src/functions/catalogue";
import { headlessGrid } from "../support/headlessGrid";
import { mixed, probe, slowDouble } from "../support/probe";

const OUT = "left out";
async function given(formula: string, cells: Record<string, Cell> = {}): Promise<unknown> {
  const evaluated = await evaluate([{ name: "S", cells: { ...cells, Z1: formula } }], { functions: [probe] });
  return JSON.parse(evaluated.read({ sheet: "S", address: "Z1" })[0]![0] as string);
}

test("a blank cell that is referred to is a block, an argument left out is not", async () => {
  expect(await given("=PROBE(A1)")).toEqual([[[null]], OUT, OUT]);
  expect(await given("=PROBE()")).toEqual([OUT, OUT, OUT]);
  expect(await given("=PROBE(1,,A1)")).toEqual([[[1]], OUT, [[null]]]);
  expect(await given("=PROBE(,A1:A2,)")).toEqual([OUT, [[null], [null]], OUT]);
  expect(await given("=LET(x,A1,PROBE(x,A9:A9))")).toEqual([[[null]], [[null]], OUT]);
});

test("arguments arrive with their types", async () => {
  const cells = { A1: 1.5, B1: "007", A2: true, B2: "12%", C3: false };
  expect(await given("=PROBE(A1:C3,\"x\",TRUE)", cells)).toEqual([[[1.5, "007", null], [true, "12%", null], [null, null, false]], [["x"]], [[true]]]);
  expect(await given("=PROBE({1,2;3,4},-A1,A1&B1)", cells)).toEqual([[[1, 2], [3, 4]], [[-1.5]], [["1.5007"]]]);
});

test("what other formulas have spilled arrives", async () => {
  expect(await given("=PROBE(A1:B3)", { A1: "=SEQUENCE(3)", B2: "=A2*10" })).toEqual([[[1, null], [2, 20], [3, null]], OUT, OUT]);
});

test("results come back with their types, and spill", async () => {
  const evaluated = await evaluate([{ name: "S", cells: { A1: "=MIXED(2)" } }], { functions: [mixed] });
  expect(evaluated.read({ sheet: "S", address: "A1:F3" })).toEqual([[0.5, true, "12%", "007", "{1,2}", ""], [1.5, false, "12%", "007", "{1,2}", ""], [null, null, null, null, null, null]]);
});

test("errors in arguments reach the function with their codes", async () => {
  const evaluated = await evaluate([{ name: "S", cells: { A1: "=1/0", A2: new CellError("#N/A"), B1: "=CHURNRATE(A1,1,1)", B2: "=CHURNRATE(A2,1,1)", B3: "=CHURNRATE(NOSUCH(),1,1)" } }]);
  expect(evaluated.read({ sheet: "S", address: "B1:B3" }).flat().map((cell) => (cell as CellError).code)).toEqual(["#DIV/0!", "#N/A", "#VALUE!"]);
  expect(evaluated.refusals.map(({ address, error }) => [address, error.cause?.data.code])).toEqual([["B1", "#DIV/0!"], ["B2", "#N/A"], ["B3", "#NAME?"]]);
});

test("too many arguments are refused, and it is told how many there may be", async () => {
  const evaluated = await evaluate([{ name: "S", cells: { A1: '=CHURNRATE(1,2,3,"start",5)', A2: "=MIXED(1,)" } }], { functions: [functionById("CHURNRATE")!, mixed] });
  expect(evaluated.read({ sheet: "S", address: "A1:A2" }).flat().map((cell) => (cell as CellError).code)).toEqual(["#VALUE!", "#VALUE!"]);
  expect(evaluated.refusals.map(({ fn, error }) => [fn, error.cause?.fault, error.cause?.data])).toEqual([
    ["CHURNRATE", "tooMany", { got: 5, most: 4 }],
    ["MIXED", "tooMany", { got: 2, most: 1 }],
  ]);
});

test("every refusal is told with its cell, its function and its place in the result", async () => {
  const cells = { A1: 0, A2: 100, A3: "x", D5: "=CHURNRATE(A1:A3,0,0)", F1: "=IFERROR(CHURNRATE(0,0,0),7)", G1: "=CHURNRATE()" };
  const evaluated = await evaluate([{ name: "My sheet", cells }]);
  expect(evaluated.refusals.map(({ sheet, address, fn, error, row, column }) => [sheet, address, fn, error.code, row, column]).sort()).toEqual([
    ["My sheet", "D5", "CHURNRATE", "#DIV/0!", 0, 0],
    ["My sheet", "D5", "CHURNRATE", "#VALUE!", 2, 0],
    ["My sheet", "F1", "CHURNRATE", "#DIV/0!", 0, 0],
    ["My sheet", "G1", "CHURNRATE", "#VALUE!", 0, 0],
  ]);
});

test("a refusal that was true only before other formulas had spilled is not told", async () => {
  const evaluated = await evaluate([{ name: "S", cells: { Z1: "=CHURNRATE(A2,1,3)", A1: "=SEQUENCE(3)" } }]);
  expect(evaluated.read({ sheet: "S", address: "Z1" })).toEqual([[0]]);
  expect(evaluated.refusals).toEqual([]);
});

test("slow functions run aside, equal calls once, and what reads them waits", async () => {
  const slow = slowDouble();
  const cells = { A1: 21, B1: "=SLOWDOUBLE(A1)", B2: "=SLOWDOUBLE(A1)", C1: "=PROBE(B1:B2)", D1: "=SLOWDOUBLE(B1)" };
  const evaluated = await evaluate([{ name: "S", cells }], { functions: [slow.fn, probe] });
  expect(evaluated.read({ sheet: "S", address: "B1:D1" })).toEqual([[42, '[[[42],[42]],"left out","left out"]', 84]]);
  expect(slow.calls).toBe(2);
  expect(evaluated.refusals).toEqual([]);
});

test("a cell shows that it is busy while its answer is computed elsewhere, and so do those that read it", async () => {
  const slow = slowDouble();
  const orders: (() => void)[] = [];
  const grid = headlessGrid([slow.fn, probe], {}, (fn, args) => new Promise((resolve) => orders.push(() => resolve(call(fn, args)))));
  const { cells, calculation } = grid.workbook;
  await cells.writeFormulas({ sheet: "Sheet1", address: "A1:B1" }, [["=SLOWDOUBLE(21)", "=PROBE(A1)"]]);
  while (orders.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await cells.read({ sheet: "Sheet1", address: "A1:B1" })).toEqual([[new CellError(BUSY), new CellError(BUSY)]]);
  orders[0]!();
  await calculation.settled();
  expect(await cells.read({ sheet: "Sheet1", address: "A1:B1" })).toEqual([[42, '[[[42]],"left out","left out"]']]);
  grid.dispose();
});

test("a bug in a function is loud, also in a slow one", async () => {
  await expect(evaluate([{ name: "S", cells: { A1: "=SLOWDOUBLE(13)" } }], { functions: [slowDouble().fn] })).rejects.toThrow("a bug");
});

test("names are read in any case, and a column five times as long takes about five times as long, not twenty-five", async () => {
  const time = async (rows: number): Promise<number> => {
    const cells: Record<string, Cell> = { F1: `=SUM(ChurnRate(A1:A${rows},B1:B${rows},C1:C${rows}))` };
    for (let row = 1; row <= rows; row++) Object.assign(cells, { [`A${row}`]: 100, [`B${row}`]: 10, [`C${row}`]: 105 });
    const start = performance.now();
    const evaluated = await evaluate([{ name: "S", cells }]);
    const taken = performance.now() - start;
    expect(evaluated.read({ sheet: "S", address: "F1" })[0]![0]).toBeCloseTo(rows / 20, 6);
    return taken;
  };
  await time(20_000);
  expect((await time(100_000)) / (await time(20_000))).toBeLessThan(15);
}, 120_000);
