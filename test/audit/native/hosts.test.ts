import { handOn } from "../../../src/audit/native/handOn";
import { takeBack } from "../../../src/audit/native/takeBack";
import { ownFormulas } from "../../../src/audit/own/ownFormulas";
import { spillReaders } from "../../../src/audit/own/spillReaders";
import type { Workbook } from "../../../src/workbook/Workbook";
import { HOSTS, refusing } from "../support/hosts";

jest.setTimeout(60_000);

const SHEET = "Sheet1";
const [RATES, PERCENT, FIT] = ["=CHURNRATE(A1:A2,B1:B2,C1:C2)", "=CHURNRATE(A1,B1,C1)*100", "=SBGFIT(A10:A17)"];
const at = (address: string) => ({ sheet: SHEET, address });

async function fill(workbook: Workbook): Promise<void> {
  await workbook.cells.write(at("A1:C2"), [[3000, 500, 3300], [1200, 100, 1210]]);
  await workbook.cells.write(at("A10:A17"), [1000, 869, 743, 653, 593, 551, 517, 491].map((count) => [count]));
  for (const [address, formula] of [["E1", RATES], ["G1", PERCENT], ["I1", FIT]] as const) await workbook.cells.writeFormulas(at(address), [[formula]]);
  await workbook.calculation.settled();
}
const formula = async ({ cells }: Workbook, address: string) => (await cells.formulas(at(address)))[0]![0];

describe.each(HOSTS)("in %s", (_, open) => {
  let workbook: Workbook;
  let dispose: () => void;
  beforeEach(async () => {
    ({ workbook, dispose } = open());
    await fill(workbook);
  });
  afterEach(() => dispose());

  test("a workbook is handed on and taken back", async () => {
    const before = await workbook.cells.read(at("E1:K4"));
    const done = await handOn(workbook, { style: "named", locale: "en" });
    await workbook.calculation.settled();
    expect(await workbook.cells.read(at("E1:K4"))).toEqual(before.map((line) => line.map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell))));
    expect([await formula(workbook, "E1"), await formula(workbook, "I1")]).toEqual(['=CE_CHURNRATE(A1:A2,B1:B2,C1:C2,"start")', ""]);
    expect(done.others).toEqual([]);
    expect(await takeBack(workbook, done)).toEqual([]);
    expect([await formula(workbook, "E1"), await formula(workbook, "G1"), await formula(workbook, "I1")]).toEqual([RATES, PERCENT, FIT]);
    expect([await workbook.sheets.names(), await workbook.names.formulas()]).toEqual([[SHEET], []]);
  });

  test("a cell that refuses keeps our formula and is said; all others are handed on", async () => {
    const { formulas } = await handOn(refusing(workbook, SHEET, "G1"), { style: "inline", locale: "en" });
    expect(formulas.map(({ own, reason }) => [own.address, reason?.kind])).toEqual([["E1", undefined], ["G1", "refused"], ["I1", "noTwin"]]);
    expect(await formula(workbook, "G1")).toBe(PERCENT);
    expect(await formula(workbook, "E1")).not.toContain("CHURNRATE");
  });

  test("where it fails in the middle, our formulas are back", async () => {
    const settled = (): Promise<void> => Promise.reject(new Error("the program went away"));
    await expect(handOn({ ...workbook, calculation: { ...workbook.calculation, settled } }, { style: "named", locale: "en" })).rejects.toThrow("went away");
    expect([await formula(workbook, "E1"), await formula(workbook, "G1"), await formula(workbook, "I1")]).toEqual([RATES, PERCENT, FIT]);
    expect(await workbook.names.formulas()).toEqual([]);
  });

  test("a value typed since stays", async () => {
    const done = await handOn(workbook, { style: "named", locale: "en" });
    await workbook.cells.write(at("I2"), [["mine"]]);
    expect((await takeBack(workbook, done)).map(({ own: { address } }) => address)).toEqual(["I1"]);
    expect(await workbook.cells.read(at("I2"))).toEqual([["mine"]]);
  });
});

test("a formula elsewhere that shows something else than before is told", async () => {
  const { workbook, dispose } = HOSTS[0]![1]();
  await fill(workbook);
  await workbook.cells.writeFormulas(at("M1"), [["=ISFORMULA(I1)"]]);
  await workbook.calculation.settled();
  const { others, compared } = await handOn(workbook, { style: "inline", locale: "en" });
  expect(others.map(({ cell }) => cell)).toEqual(["Sheet1!M1"]);
  expect(compared).toBeGreaterThan(20);
  dispose();
});

describe.each(HOSTS)("what reads a spill that becomes values, in %s", (_, open) => {
  test("reads its cells afterwards, is listed, and is taken back", async () => {
    const { workbook, dispose } = open();
    await fill(workbook);
    const total = "=COUNT(I1#)+COUNT(Sheet1!I1#)";
    const rates = "=SUM(E1#)";
    await workbook.cells.writeFormulas(at("P1"), [[total]]);
    await workbook.cells.writeFormulas(at("P2"), [[rates]]);
    await workbook.calculation.settled();
    expect((await spillReaders(workbook, [at("I1")])).cells).toEqual([{ ...at("P1"), formula: total }]);
    const { block } = (await ownFormulas(workbook, { kind: "block", place: at("I1") }))[0]!;
    const fixed = `=COUNT(${block})+COUNT(Sheet1!${block})`;
    const done = await handOn(workbook, { style: "inline", locale: "en" });
    expect(done.readers.map(({ own, native }) => [own.address, native])).toEqual([["P1", fixed]]);
    expect([await formula(workbook, "P1"), await formula(workbook, "P2")]).toEqual([fixed, rates]);
    // The engine of both hosts here knows no spill behind a #, and gives an error or 0 for it: now there is a number.
    expect(await workbook.cells.read(at("P1"))).toEqual([[10]]);
    expect(done.others.map(({ cell }) => cell)).toEqual(["Sheet1!P1"]);
    const list = (await workbook.cells.read({ sheet: done.sheet!, address: "A5:F8" })).find(([cell]) => cell === "Sheet1!P1")!;
    expect([list[1], list[2], list[3]]).toEqual(["formula", total, fixed]);
    expect(await takeBack(workbook, done)).toEqual([]);
    expect([await formula(workbook, "P1"), await formula(workbook, "I1")]).toEqual([total, FIT]);
    dispose();
  });
});
