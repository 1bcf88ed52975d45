import { AuditTable } from "../../../src/audit/freeze/AuditTable";
import { freeze } from "../../../src/audit/freeze/freeze";
import { unfreeze } from "../../../src/audit/freeze/unfreeze";
import type { Workbook } from "../../../src/workbook/Workbook";
import { HOSTS, refusing } from "../support/hosts";

jest.setTimeout(60_000);

const REQUEST = { person: "Ann", time: 46_354.5, locale: "en", twin: () => "", scope: { kind: "workbook" } } as const;
const [RATES, PERCENT] = ["=CHURNRATE(A1:A2,B1:B2,C1:C2)", "=CHURNRATE(A1,B1,C1)*100"];
const SHEET = "Sheet1";
const at = (address: string) => ({ sheet: SHEET, address });

async function fill(workbook: Workbook): Promise<void> {
  await workbook.cells.write(at("A1:C2"), [[3000, 500, 3300], [1200, 100, 1210]]);
  await workbook.cells.writeFormulas(at("E1"), [[RATES]]);
  await workbook.cells.writeFormulas(at("G1"), [[PERCENT]]);
  await workbook.calculation.settled();
}
const formulas = async ({ cells }: Workbook) => (await cells.formulas(at("E1:G2"))).flat();
const thaw = (workbook: Workbook, numbers: readonly number[]) => unfreeze(workbook, { numbers, locale: "en", note: () => "back" });

describe.each(HOSTS)("in %s", (_, open) => {
  let workbook: Workbook;
  let hands: ReturnType<typeof open>["hands"];
  let dispose: () => void;
  beforeEach(async () => {
    ({ workbook, hands, dispose } = open());
    await fill(workbook);
  });
  afterEach(() => dispose());

  test("frozen formulas are values, come back, and tell what is different", async () => {
    const before = await workbook.cells.read(at("E1:G2"));
    const { rows } = await freeze(workbook, REQUEST);
    await workbook.calculation.settled();
    expect(rows.map(({ block, state }) => [block, state])).toEqual([["E1:E2", "frozen"], ["G1", "frozen"]]);
    expect(await formulas(workbook)).toEqual(new Array(6).fill(""));
    expect(await workbook.cells.read(at("E1:G2"))).toEqual(before);
    await workbook.cells.write(at("C2"), [[1180]]);
    const { restored } = await thaw(workbook, [1, 2]);
    expect(await formulas(workbook)).toEqual([RATES, "", PERCENT, "", "", ""]);
    expect(restored.map(({ differences, inputsNow }) => [differences.map(({ cell }) => cell), inputsNow !== undefined])).toEqual([[["Sheet1!E2"], true], [[], false]]);
  });

  test("a cell that refuses keeps its formula, keeps no other back, and stands in the table as it is", async () => {
    const { rows, refused } = await freeze(refusing(workbook, SHEET, "G1"), REQUEST);
    expect(rows.map(({ block }) => block)).toEqual(["E1:E2"]);
    expect(refused.map(({ item, reason }) => [item.block, reason])).toEqual([["G1", "the cell is protected"]]);
    expect(await formulas(workbook)).toEqual(["", "", PERCENT, "", "", ""]);
    expect((await AuditTable.find(workbook))!.rows.map(({ state, note }) => [state, note])).toEqual([["frozen", ""], ["restored", "the cell is protected"]]);
  });

  test("a cell that refuses its formula keeps its value, and stays frozen", async () => {
    await freeze(workbook, REQUEST);
    const values = await workbook.cells.read(at("E1:G2"));
    const { restored, refused } = await thaw(refusing(workbook, SHEET, "E1:E2"), [1, 2]);
    expect(restored.map(({ row }) => row.block)).toEqual(["G1"]);
    expect(refused.map(({ item }) => item.block)).toEqual(["E1:E2"]);
    await workbook.calculation.settled();
    expect(await workbook.cells.read(at("E1:G2"))).toEqual(values);
    expect((await AuditTable.find(workbook))!.rows.map(({ state }) => state)).toEqual(["frozen", "restored"]);
  });

  test("rows are written below whatever stands below the table", async () => {
    await freeze(workbook, { ...REQUEST, scope: { kind: "block", place: at("E1") } });
    await workbook.cells.write({ sheet: "Audit", address: "B7" }, [["seen by Bob"]]);
    await freeze(workbook, REQUEST);
    expect((await workbook.cells.read({ sheet: "Audit", address: "A5:B8" })).map((line) => line.map((cell) => (typeof cell === "number" ? Math.floor(cell) : cell)))).toEqual([[1, 46_354], [null, null], [null, "seen by Bob"], [2, 46_354]]);
    expect((await AuditTable.find(workbook))!.rows.map(({ number }) => number)).toEqual([1, 2]);
  });

  const formulaAt = async (sheet: string, address: string) => (await workbook.cells.formulas({ sheet, address }))[0]![0];

  test("rows and columns put in before the inputs, and a sheet renamed, are followed by the formula that comes back", async () => {
    const other = await workbook.sheets.add("Other");
    await workbook.cells.writeFormulas({ sheet: other, address: "B2" }, [["=churnrate(Sheet1!$A$1, Sheet1!B$1,Sheet1!$C1)"]]);
    await workbook.calculation.settled();
    const { rows } = await freeze(workbook, REQUEST);
    expect(rows.map(({ state }) => state)).toEqual(["frozen", "frozen", "frozen"]);
    expect((await workbook.names.list()).map(({ name }) => name)).toEqual(["ce_audit"]);
    await hands.insertRows(SHEET, 0, 2);
    await hands.insertColumns(SHEET, 1, 1);
    await hands.rename(SHEET, "Data of May");
    const { restored, kept, lost } = await thaw(workbook, [1, 2, 3]);
    expect([kept, lost]).toEqual([[], []]);
    expect(restored.map(({ place, moved }) => [place.address, moved])).toEqual([
      ["F3:F4", "=CHURNRATE(A3:A4,C3:C4,D3:D4)"],
      ["H3", "=CHURNRATE(A3,C3,D3)*100"],
      ["B2", "=churnrate('Data of May'!$A$3, 'Data of May'!C$3,'Data of May'!$D3)"],
    ]);
    expect(restored.flatMap(({ differences, inputsNow }) => [...differences, inputsNow])).toEqual([undefined, undefined, undefined]);
    expect(await formulaAt("Data of May", "F3")).toBe("=CHURNRATE(A3:A4,C3:C4,D3:D4)");
  });

  test("a formula filled down is followed row by row, also where a row is put in the middle, and no name is made for it", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => at + 20);
    await workbook.cells.write(at("A20:C49"), rows.map((row) => [1000 + row, 10, 1000]));
    await workbook.cells.writeFormulas(at("E20:E49"), rows.map((row) => [`=CHURNRATE(A${row},B${row},$C${row})`]));
    await workbook.calculation.settled();
    const frozen = await freeze(workbook, { ...REQUEST, scope: { kind: "block", place: at("E20:E49") } });
    expect(frozen.rows).toHaveLength(30);
    expect((await workbook.names.list()).map(({ name }) => name)).toEqual(["ce_audit"]);
    await hands.insertRows(SHEET, 29, 1);
    const { restored } = await thaw(workbook, frozen.rows.map(({ number }) => number));
    expect(restored.map(({ differences }) => differences).flat()).toEqual([]);
    const now = (await workbook.cells.formulas(at("E20:E50"))).flat();
    expect(now).toEqual([...rows, 50].map((row) => (row === 30 ? "" : `=CHURNRATE(A${row},B${row},$C${row})`)));
  });

  test("where an input has been deleted no formula is written: the value stays, the row too, and it is said", async () => {
    await workbook.cells.write(at("A5:C5"), [[900, 90, 900]]);
    await workbook.cells.writeFormulas(at("J1"), [["=CHURNRATE(A5,B5,C5)+A1*0"]]);
    await workbook.calculation.settled();
    await freeze(workbook, { ...REQUEST, scope: { kind: "block", place: at("J1") } });
    const value = await workbook.cells.read(at("J1"));
    await hands.deleteRows(SHEET, 4, 1);
    const { restored, kept } = await thaw(workbook, [1]);
    expect(restored).toEqual([]);
    expect(kept.map(({ row, gone }) => [row.number, gone])).toEqual([[1, ["A5", "B5", "C5"]]]);
    expect([await workbook.cells.read(at("J1")), await formulaAt(SHEET, "J1")]).toEqual([value, ""]);
    expect((await AuditTable.find(workbook))!.rows.map(({ state }) => state)).toEqual(["frozen"]);
  });

  test("a sheet that is read and has been removed is an input that is gone", async () => {
    const other = await workbook.sheets.add("Other");
    await workbook.cells.write({ sheet: other, address: "A1" }, [[900]]);
    await workbook.cells.writeFormulas(at("J1"), [["=CHURNRATE(A1,B1,Other!A1)"]]);
    await workbook.calculation.settled();
    await freeze(workbook, { ...REQUEST, scope: { kind: "block", place: at("J1") } });
    await hands.removeSheet(other);
    await workbook.calculation.settled();
    expect((await thaw(workbook, [1])).kept.map(({ gone }) => gone)).toEqual([["Other!A1"]]);
  });

  test("where nobody follows the inputs any more, a formula comes back only while it reads what it read", async () => {
    await freeze(workbook, REQUEST);
    const { place } = (await AuditTable.find(workbook))!;
    expect(place.address).toBe("A4:P6");
    await workbook.cells.clear({ sheet: place.sheet, address: "P5:P6" });
    await workbook.cells.write(at("C2"), [[1180]]);
    const { restored, kept } = await thaw(workbook, [1, 2]);
    expect(restored.map(({ row }) => row.number)).toEqual([2]);
    expect(kept.map(({ row, gone }) => [row.number, gone])).toEqual([[1, []]]);
  });

  test("where the frozen cells have been deleted, nothing else is written over", async () => {
    await workbook.cells.write(at("A5:C5"), [[900, 90, 900]]);
    await workbook.cells.writeFormulas(at("E5"), [["=CHURNRATE(A1,B1,C1)"]]);
    await workbook.calculation.settled();
    await freeze(workbook, { ...REQUEST, scope: { kind: "block", place: at("E5") } });
    await hands.deleteRows(SHEET, 4, 1);
    await workbook.cells.write(at("E5"), [["mine"]]);
    const { restored, lost } = await thaw(workbook, [1]);
    expect([restored, lost.map(({ block }) => block)]).toEqual([[], ["E5"]]);
    expect(await workbook.cells.read(at("E5"))).toEqual([["mine"]]);
  });

  test("who freezes stays at the cells where they were", async () => {
    await workbook.selection.select(at("E1:E2"));
    await freeze(workbook, { ...REQUEST, scope: { kind: "block", place: at("E1:E2") } });
    expect(await workbook.selection.current()).toEqual(at("E1:E2"));
  });

  test("a value of a spill that was typed over is told beside the one that was recorded", async () => {
    await freeze(workbook, { ...REQUEST, scope: { kind: "block", place: at("E1") } });
    await workbook.cells.write(at("E2"), [["mine"]]);
    await workbook.cells.write(at("C2"), [[1180]]);
    const { restored: [rates] } = await thaw(workbook, [1]);
    expect(rates!.typedOver).toEqual([{ cell: "Sheet1!E2", typed: "mine" }]);
    expect(rates!.differences).toEqual([{ cell: "Sheet1!E2", was: 0.075, now: 0.1 }]);
  });
});

describe.each(HOSTS)("of several formulas, in %s", (_, open) => {
  test("those that are left out stay formulas", async () => {
    const { workbook, dispose } = open();
    await fill(workbook);
    const { rows } = await freeze(workbook, { ...REQUEST, isWanted: ({ address }) => address !== "E1" });
    expect(rows.map(({ block }) => block)).toEqual(["G1"]);
    expect((await formulas(workbook))[0]).toBe(RATES);
    dispose();
  });
});
