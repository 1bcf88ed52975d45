import { unitsOf } from "../../../src/pane/insert/outcome/unitsOf";
import type { Grid } from "../../../src/cells/Cell";
import { call } from "../../../src/functions/call";
import { functionById } from "../../../src/functions/catalogue";
import { inNamespace } from "../../../src/functions/inNamespace";
import { readFacts } from "../../../src/pane/insert/argument/Facts";
import { draft, isRefused, type Draft, type Outcome } from "../../../src/pane/insert/draft";
import { writeInsertion } from "../../../src/pane/insert/outcome/insertion";
import { freePlace } from "../../../src/pane/insert/outcome/freePlace";
import { resultFormats } from "../../../src/functions/unitsOfResult";
import { memoryWorkbook, type MemoryWorkbook } from "../../support/memoryWorkbook";

const churn = functionById("CHURNRATE")!;
const whale = functionById("WHALECURVE")!;
const CELLS = { A1: "Start", B1: "Joined", C1: "End", A2: 3000, B2: 500, C2: 3300, A3: 1200, B3: 100, C3: 1210 };

async function drafted(workbook: MemoryWorkbook, typed: Record<string, string>, { fn = churn, address = "E2", computes = false, evaluate = async (): Promise<Grid> => [[7]] } = {}): Promise<Draft> {
  const kit = { compute: call, evaluate };
  return draft({ fn, target: { sheet: "Sheet1", address }, typed, locale: "en", computes }, { workbook, kit, facts: await readFacts(workbook), read: (place) => workbook.cells.read(place) });
}
const outcome = async (...of: Parameters<typeof drafted>): Promise<Outcome> => (await drafted(...of)).outcome as Outcome;
const RANGES = { atStart: "A2:A3", joined: "B2:B3", atEnd: "C2:C3" };

test("draft tells the formula, what is read and what comes of it, and leaves out what is left out", async () => {
  const made = await drafted(memoryWorkbook({ cells: CELLS }), RANGES);
  expect(made.formula).toBe("=CHURNRATE(A2:A3,B2:B3,C2:C3)");
  expect(made.wanting).toEqual([]);
  expect(made.arguments.map(({ contents }) => contents?.rows)).toEqual([2, 2, 2, undefined]);
  expect(made.outcome).toMatchObject({ result: call(churn, [[[3000], [1200]], [[500], [100]], [[3300], [1210]]]), area: { row: 1, column: 4, rows: 2, columns: 1 }, obstacle: undefined, errors: 0 });
});
test("draft writes the name as it is typed in a namespace, words in quotes, and empty places before what follows", async () => {
  const made = await drafted(memoryWorkbook({ cells: CELLS }), { ...RANGES, joined: "", base: "end" }, { fn: inNamespace(churn, "CE") });
  expect([made.formula, made.wanting, made.outcome]).toEqual(['=CE.CHURNRATE(A2:A3,,C2:C3,"end")', ["joined"], undefined]);
});
test("draft tells what is refused at its argument before the others are there, and in the cell's words when they are", async () => {
  const workbook = memoryWorkbook({ cells: { ...CELLS, B3: "many" } });
  const early = await drafted(workbook, { joined: "B2:B3" });
  expect(early.arguments[1]!.refusal?.cause).toMatchObject({ fault: "number", param: "joined", row: 2 });
  const whole = await drafted(workbook, RANGES);
  expect((whole.outcome as Outcome).errors).toBe(1);
  expect([isRefused(whole), isRefused(await drafted(workbook, { atStart: "A2", joined: "B3", atEnd: "C2" }))]).toEqual([false, true]);
});
test("draft tells ranges of different lengths, the definition's refusals too", async () => {
  const workbook = memoryWorkbook({ cells: CELLS });
  const uneven = await drafted(workbook, { ...RANGES, joined: "B2:B4", atEnd: "C2:C3" });
  expect(uneven.arguments.map(({ refusal }) => refusal?.cause?.fault)).toEqual(["overhang", undefined, undefined, undefined]);
  expect((await outcome(workbook, { atStart: "100", joined: "20", atEnd: "10" })).refusal?.cause?.fn ?? "none").toBe("CHURNRATE");
});
test("whole columns are taken as far as they are filled, without headings; an empty one is told", async () => {
  const workbook = memoryWorkbook({ cells: CELLS });
  const made = await drafted(workbook, { atStart: "A:A", joined: "B:B", atEnd: "Z:Z" });
  expect(made.arguments.map(({ written }) => written)).toEqual([
    { kind: "block", text: "A2:A3", place: { sheet: "Sheet1", address: "A2:A3" }, cut: true },
    { kind: "block", text: "B2:B3", place: { sheet: "Sheet1", address: "B2:B3" }, cut: true },
    { kind: "unreadable", why: "nothingThere" },
    { kind: "omitted" },
  ]);
  await workbook.tables.add("Flow", { sheet: "Sheet1", address: "A1:C3" });
  expect((await drafted(workbook, { atStart: "A:A", joined: "B:B", atEnd: "C:C" })).formula).toBe("=CHURNRATE(Flow[Start],Flow[Joined],Flow[End])");
});
test("an expression is left to the engine, with the cell it will stand in", async () => {
  const asked: unknown[] = [];
  const evaluate = async (...of: unknown[]): Promise<Grid> => (asked.push(of), [[3000]]);
  const made = await drafted(memoryWorkbook({ cells: CELLS }), { atStart: "A2*1", joined: "500", atEnd: "3,300" }, { evaluate });
  expect([made.formula, asked]).toEqual(["=CHURNRATE(A2*1,500,3300)", [[{ sheet: "Sheet1", address: "E2" }, "A2*1"]]]);
});
test("a slow function with many rows is computed when it is asked for", async () => {
  const fit = functionById("BGNBDFIT")!;
  const rows = 800;
  const cells = Object.fromEntries(Array.from({ length: rows }, (_, at) => [[`A${at + 1}`, at % 4], [`B${at + 1}`, (at % 4) * 3], [`C${at + 1}`, 39]]).flat() as [string, number][]);
  const names = Object.keys(fit.params);
  const typed = { [names[0]!]: `A1:A${rows}`, [names[1]!]: `B1:B${rows}`, [names[2]!]: `C1:C${rows}` };
  expect((await drafted(memoryWorkbook({ cells }), typed, { fn: fit })).outcome).toBe("onRequest");
  expect((await outcome(memoryWorkbook({ cells }), typed, { fn: fit, computes: true })).area.rows).toBeGreaterThan(1);
});

describe("what stands in the way", () => {
  test("a cell in the area of the result, seen beforehand", async () => {
    expect((await outcome(memoryWorkbook({ cells: { ...CELLS, E3: 0 } }), RANGES)).obstacle).toEqual({ kind: "occupied", place: "E3" });
    expect((await outcome(memoryWorkbook({ cells: { ...CELLS, E4: 0 } }), RANGES)).obstacle).toBeUndefined();
  });
  test("the end of the sheet", async () => {
    expect((await outcome(memoryWorkbook({ cells: CELLS }), RANGES, { address: "E1048576" })).obstacle).toEqual({ kind: "noRoom" });
  });
  test("a table, for a result of several cells", async () => {
    const workbook = memoryWorkbook({ cells: { ...CELLS, G1: "x", H1: "y" } });
    await workbook.tables.add("Notes", { sheet: "Sheet1", address: "G1:H9" });
    expect((await outcome(workbook, RANGES, { address: "G2" })).obstacle).toEqual({ kind: "inTable", table: "Notes" });
    expect((await outcome(workbook, { atStart: "A2", joined: "B2", atEnd: "C2" }, { address: "G2" })).obstacle).toBeUndefined();
  });
  test("cells that the formula itself reads", async () => {
    expect((await outcome(memoryWorkbook({ cells: CELLS }), { ...RANGES, joined: "B2:B9" }, { address: "B5" })).obstacle).toEqual({ kind: "circular", param: "joined" });
  });
});

describe("freePlace", () => {
  const place = { sheet: "Sheet1", address: "B2" };
  const size = { rows: 2, columns: 2 };
  test("leaves a blank line beside what stands there, and goes round tables", async () => {
    const workbook = memoryWorkbook({ cells: { B2: 1, D3: 1, B6: 1 } });
    const facts = await readFacts(workbook);
    expect(await freePlace(workbook, place, size, "right", facts)).toEqual({ sheet: "Sheet1", address: "F2" });
    expect(await freePlace(workbook, place, size, "below", facts)).toEqual({ sheet: "Sheet1", address: "B4" });
    await workbook.tables.add("T", { sheet: "Sheet1", address: "F1:G9" });
    expect(await freePlace(workbook, place, size, "right", await readFacts(workbook))).toEqual({ sheet: "Sheet1", address: "I2" });
  });
  test("does not take what the formula reads, blank or not", async () => {
    const workbook = memoryWorkbook({ cells: { B2: 1 } });
    expect(await freePlace(workbook, place, size, "right", await readFacts(workbook), [{ sheet: "Sheet1", address: "D1:E9" }, { sheet: "Other", address: "A1:Z9" }])).toEqual({ sheet: "Sheet1", address: "G2" });
  });
  test("there is none beyond the sheet", async () => {
    const workbook = memoryWorkbook();
    expect(await freePlace(workbook, { sheet: "Sheet1", address: "XFC1" }, size, "right", await readFacts(workbook))).toBeUndefined();
  });
});

describe("writeInsertion", () => {
  const target = { sheet: "Sheet1", address: "E2" };
  async function inserted(workbook: MemoryWorkbook) {
    const { kind, area } = await outcome(workbook, { customer: "A2:A3", profit: "B2:B3" }, { fn: whale });
    return writeInsertion(workbook, { target, formula: "=WHALECURVE(A2:A3,B2:B3)", area, formats: resultFormats(kind, area) });
  }
  test("writes the formula and the formats, selects the cell, and takes all of it back with the former formats", async () => {
    const workbook = memoryWorkbook({ cells: { A2: "a", A3: "b", B2: 5, B3: 7 } });
    await workbook.formats.number({ sheet: "Sheet1", address: "G4" }, "0.0");
    const takeBack = await inserted(workbook);
    expect([workbook.formula("E2"), workbook.format("G3"), workbook.format("G4"), workbook.format("I3")]).toEqual(["=WHALECURVE(A2:A3,B2:B3)", "#,##0.00", "#,##0.00", "0.00%"]);
    expect(await workbook.selection.current()).toEqual(target);
    expect(await takeBack()).toBe("done");
    expect([workbook.formula("E2"), workbook.format("G3"), workbook.format("G4"), workbook.format("I3")]).toEqual(["", "General", "0.0", "General"]);
  });
  test("takes nothing back where somebody has written another formula since", async () => {
    const workbook = memoryWorkbook({ cells: { A2: "a", A3: "b", B2: 5, B3: 7 } });
    const takeBack = await inserted(workbook);
    await workbook.cells.writeFormulas(target, [["=1+1"]]);
    expect(await takeBack()).toBe("changed");
    expect(workbook.formula("E2")).toBe("=1+1");
  });
});

test("the units of a result are told each once, in the order of its columns or rows", () => {
  expect(unitsOf(functionById("COHORTS")!.result)).toEqual(["count", "share"]);
  expect(unitsOf(functionById("REVENUEBRIDGE")!.result)).toEqual(["money"]);
  expect(unitsOf(functionById("CHURNRATE")!.result)).toEqual(["share"]);
  expect(unitsOf(functionById("RFMSEGMENT")!.result)).toEqual(["text"]);
});
