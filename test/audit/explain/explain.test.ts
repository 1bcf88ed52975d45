import { CellError, type Cell, type Grid } from "../../../src/cells/Cell";
import type { Computed, Means } from "../../../src/audit/explain/computeCell";
import { explain, type Explained } from "../../../src/audit/explain/explain";
import { putIn } from "../../../src/audit/explain/putIn";
import { readingsOf } from "../../../src/audit/explain/readingsOf";
import { sensitivity, swing, type Effect } from "../../../src/audit/explain/sensitivity";
import { cellOf, type Step } from "../../../src/audit/explain/Step";
import { evaluate } from "../../../src/formulas/evaluate";
import { call } from "../../../src/functions/call";
import { explain as sentence } from "../../../src/functions/explain";
import { functionById } from "../../../src/functions/catalogue";
import { headlessGrid } from "../../support/headlessGrid";

const grid = headlessGrid();
const { workbook } = grid;
afterAll(() => grid.dispose());

const means: Means = { evaluate, compute: call };
const at = (address: string, sheet = "Sheet1") => ({ sheet, address });
const put = (address: string, cells: Grid, sheet?: string): Promise<void> => workbook.cells.write(at(address, sheet), cells);
async function formula(address: string, text: string, sheet?: string): Promise<void> {
  await workbook.cells.writeFormulas(at(address, sheet), [[text]]);
  await workbook.calculation.settled();
}
/** What a free cell shows for a formula. */
async function shows(text: string): Promise<Cell> {
  await formula("Z1", text);
  return (await workbook.cells.read(at("Z1")))[0]![0]!;
}
async function explained(address: string, sheet?: string): Promise<Explained & { kind: "explained" }> {
  await workbook.calculation.settled();
  const found = await explain(workbook, at(address, sheet), means);
  if (found.kind !== "explained") throw new Error(`${address} is not explained: ${found.kind}`);
  return found;
}
const told = (steps: readonly Step[]) => steps.map((step) => [step.text, ...step.args.map(({ source }) => (source.kind === "cells" ? source.place.address : source.kind === "step" ? source.step : source.kind))]);
const varied = (effects: readonly Effect[]) => Object.fromEntries(effects.flatMap((effect) => (effect.kind === "varied" ? [[effect.input.text, [effect.low.value, effect.high.value]]] : [])));

beforeAll(async () => {
  await workbook.sheets.add("New data");
  await put("A1:C4", [["atStart", "joined", "atEnd"], [3000, 500, 3300], [1200, 100, 1210], [0, 0, 0]]);
  await put("A6:B8", [["margin", 1000], ["churn", 0.95], ["discount", 0.1]]);
  await workbook.names.define("Begin", at("A2"));
  await workbook.tables.add("Flow", at("A1:C4"));
});

test("a call is explained by its arguments, what is left out by its default, and its numbers stand in the definition", async () => {
  await formula("E1", "=CHURNRATE(A2,B2,C2)");
  const { steps } = await explained("E1");
  expect(told(steps)).toEqual([["CHURNRATE(A2,B2,C2)", "A2", "B2", "C2", "default"]]);
  expect(cellOf(steps[0]!)).toBeCloseTo(0.0666667, 6);
  expect(putIn(steps[0]!, "en")).toEqual(["(3,000 + 500 − 3,300) / 3,000"]);
  expect(putIn(steps[0]!, "ru").map((text) => text.replace(/\s/g, " "))).toEqual(["(3 000 + 500 − 3 300) / 3 000"]);
});

test("calls inside others are steps of their own, the innermost first, also in LET and in functions of the program", async () => {
  await formula("E2", '=LET(rate,CHURNRATE(Begin,Flow[[#This Row],[joined]],(3300)),IF(rate>1,LTV(1,2),ROUND(LTV(B6,rate,,,"end"),2)))');
  const { steps, subject } = await explained("E2");
  expect(told(steps)).toEqual([
    ["CHURNRATE(Begin,Flow[[#This Row],[joined]],(3300))", "A2", "B2", "typed", "default"],
    ["LTV(1,2)", "typed", "typed", "default", "default", "default"],
    ['LTV(B6,rate,,,"end")', "B6", "local", "default", "default", "typed"],
  ]);
  expect(steps.map(({ times }) => times)).toEqual([1, 0, 1]);
  expect(subject.inputs.map(({ text }) => text)).toEqual(["Begin", "Flow[[#This Row],[joined]]", "(3300)", "1", "2", "B6"]);
});

test("a cell of a spill is explained by its own row, from any sheet, through whole columns and table columns", async () => {
  await formula("B2", "=CHURNRATE(Flow[atStart],Sheet1!B2:B4,Sheet1!$C$2:$C$4)+N('New data'!H:H)", "New data");
  const { steps, subject } = await explained("B3", "New data");
  expect(subject.anchor.address).toBe("B2");
  expect(cellOf(steps[0]!)).toBeCloseTo(0.075, 9);
  expect(putIn(steps[0]!, "en")).toEqual(["(1,200 + 100 − 1,210) / 1,200"]);
  const failed = await explained("B4", "New data");
  expect(failed.steps[0]!.failure?.error.code).toBe("#DIV/0!");
});

test("an error says where it comes from: a step inside, or a cell", async () => {
  await formula("E3", "=1+LTV(B6,CHURNRATE(A4,B4,C4))");
  const { steps } = await explained("E3");
  expect(steps.map(({ failure }) => failure?.from)).toEqual([undefined, { kind: "step", step: 1 }]);
  expect(sentence(steps[0]!.failure!.error, functionById("CHURNRATE")!, "en")).toMatch(/^CHURNRATE: there is nobody in the base/);
  await put("H1:I3", [[10, 100], [new CellError("#N/A"), 100], [10, "x"]]);
  await formula("E4", "=CHURNLOSS(H1:H3,I1:I3)");
  expect((await explained("E4")).steps[0]!.failure?.from).toEqual({ kind: "cells", place: at("H2") });
  await put("H2", [[10]]);
  expect((await explained("E4")).steps[0]!.failure?.from).toEqual({ kind: "cells", place: at("I3") });
});

test("every reading has the value of the formula that names it, for the call and for the cell", async () => {
  await formula("E5", '=1-CHURNRATE(A2,B2,C2,"average")');
  const { subject, steps } = await explained("E5");
  const [readings] = await readingsOf(subject, steps, means);
  expect(readings!.readings.map(({ choice, used }) => [choice, used])).toEqual([["start", false], ["end", false], ["average", true], ["exposed", false]]);
  for (const { choice, cell, call: [[own] = []] = [] } of readings!.readings) {
    expect(cell).toBe(await shows(`=1-CHURNRATE(A2,B2,C2,"${choice}")`));
    expect(own).toBe(await shows(`=CHURNRATE(A2,B2,C2,"${choice}")`));
  }
});

test("sensitivity is what the workbook shows when the input itself is changed", async () => {
  await put("K1:L2", [[100, 2], [300, 3]]);
  await formula("E6", "=CHURNLOSS(K1:K2,L1:L2,B8)*2");
  const { subject, steps, base } = await explained("E6");
  const effects = varied(await sensitivity(subject, steps, base, means));
  const changed = async (address: string, cells: Grid, factor: number): Promise<Cell> => {
    await put(address, cells.map((row) => row.map((cell) => Number(cell) * factor)));
    await workbook.calculation.settled();
    const [[value]] = (await workbook.cells.read(at("E6"))) as [[Cell]];
    await put(address, cells);
    return value;
  };
  for (const [text, address, cells] of [["K1:K2", "K1:K2", [[100], [300]]], ["B8", "B8", [[0.1]]]] as const) {
    expect(effects[text]).toEqual([await changed(address, cells, 0.9), await changed(address, cells, 1.1)]);
  }
});

test("what leaves the allowed range, has to be whole or has no tenth says so, and the strongest comes first", async () => {
  await formula("E7", "=IFERROR(LTV(B6,B7,0,5),-1)");
  const { subject, steps, base } = await explained("E7");
  const effects = await sensitivity(subject, steps, base, means);
  const of = (text: string) => effects.find(({ input }) => input.text === text)!;
  expect(of("B7")).toMatchObject({ kind: "varied", low: { refusal: undefined }, high: { refusal: { code: "#VALUE!" } } });
  expect(of("5")).toMatchObject({ kind: "varied", rounded: true, low: { cells: [[4]] }, high: { cells: [[6]] } });
  expect(of("0")).toMatchObject({ kind: "still", why: "zero" });
  const swings = effects.map((effect) => (effect.kind === "varied" ? swing(effect, base.value) : -1));
  expect(swings).toEqual([...swings].sort((a, b) => b - a));
  expect(swings[0]).toBeGreaterThan(0);
});

test("calls that MAP makes belong to the cell that each has filled", async () => {
  await formula("M1", "=MAP(A2:A3,B2:B3,C2:C3,LAMBDA(a,b,c,CHURNRATE(a,b,c)))");
  const { steps } = await explained("M2");
  expect(steps[0]!.times).toBe(2);
  expect(cellOf(steps[0]!)).toBeCloseTo(0.075, 9);
});

test("a slow function is computed as it is told, by its own name", async () => {
  const { args } = functionById("BGNBDFIT")!.examples[0]!;
  const [frequency, recency, age] = args as [Grid, Grid, Grid];
  const rows = frequency.length;
  await put(`P1:R${rows}`, frequency.map((row, r) => [row[0]!, recency[r]![0]!, age[r]![0]!]));
  await formula("T1", `=BGNBDFIT(P1:P${rows},Q1:Q${rows},R1:R${rows})`);
  const asked: string[] = [];
  const compute: Means["compute"] = async (fn, given) => {
    asked.push(fn.id);
    return call(fn, given);
  };
  const found = await explain(workbook, at("T1"), { evaluate, compute });
  expect(found.kind).toBe("explained");
  expect(asked).toEqual(["BGNBDFIT"]);
});

test("cells without our functions have nothing to explain, and what differs is not explained", async () => {
  await formula("E8", "=SUM(A2:A3)");
  const kinds = await Promise.all(["E8", "A2", "Y99"].map(async (address) => (await explain(workbook, at(address), means)).kind));
  expect(kinds).toEqual(["foreign", "value", "blank"]);
  await formula("E9", "=CHURNRATE(A2,B2,C2)+RAND()");
  expect(await explain(workbook, at("E9"), means)).toMatchObject({ kind: "differs" });
});

test("nothing is written", async () => {
  const writing = jest.fn();
  const refuse = (): never => {
    writing();
    throw new Error("written");
  };
  const watched = { ...workbook, cells: Object.assign(Object.create(workbook.cells) as typeof workbook.cells, { write: refuse, writeFormulas: refuse, clear: refuse }), layouts: { add: refuse, lay: refuse }, selection: { ...workbook.selection, select: refuse } };
  const found = await explain(watched, at("E1"), means);
  const { subject, steps, base } = found as Explained & { kind: "explained" };
  await readingsOf(subject, steps, means);
  await sensitivity(subject, steps, base as Computed, means);
  expect(writing).not.toHaveBeenCalled();
});
