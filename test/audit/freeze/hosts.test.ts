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
  let dispose: () => void;
  beforeEach(async () => {
    ({ workbook, dispose } = open());
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
});

test("where the frozen cells have been deleted, nothing else is written over", async () => {
  const { workbook, dispose } = HOSTS[0]![1]();
  await fill(workbook);
  await freeze(workbook, REQUEST);
  const names: Workbook["names"] = Object.assign(Object.create(workbook.names) as Workbook["names"], {
    list: async () => (await workbook.names.list()).filter(({ name }) => name !== "ce_frozen_1"),
    formulas: async () => [{ name: "ce_frozen_1", formula: "=#REF!" }],
  });
  await workbook.cells.write(at("E1"), [["mine"]]);
  const { restored, lost } = await thaw({ ...workbook, names }, [1]);
  expect([restored, lost.map(({ block }) => block)]).toEqual([[], ["E1:E2"]]);
  expect(await workbook.cells.read(at("E1"))).toEqual([["mine"]]);
  dispose();
});
