import { freeze } from "../../../src/audit/freeze/freeze";
import { unfreeze } from "../../../src/audit/freeze/unfreeze";
import { handOn } from "../../../src/audit/native/handOn";
import { reasonText } from "../../../src/audit/native/handoverLayout";
import { twinText } from "../../../src/audit/native/nativeFormula";
import { takeBack } from "../../../src/audit/native/takeBack";
import { ownFormulas } from "../../../src/audit/own/ownFormulas";
import { mixedReadings } from "../../../src/audit/readings/mixedReadings";
import { LOCALES } from "../../../src/locale/Locale";
import type { Workbook } from "../../../src/workbook/Workbook";
import { headlessGrid } from "../../support/headlessGrid";

jest.setTimeout(60_000);

/** A formula that a program calculates and we cannot read. */
const STRANGE = '=CHURNRATE(3000,500,3300,"end")§1';
const PLAIN = "=CHURNRATE(3000,500,3300)";

/** The cell's formula stands in the grid in a form that it can calculate. */
async function desk() {
  const grid = headlessGrid();
  const { cells, calculation } = grid.workbook;
  await cells.writeFormulas({ sheet: "Sheet1", address: "A1" }, [[PLAIN]]);
  await calculation.settled();
  const formulas: Workbook["cells"]["formulas"] = async (place) => (await cells.formulas(place)).map((line) => line.map((formula) => (formula === PLAIN ? STRANGE : formula)));
  const workbook: Workbook = { ...grid.workbook, cells: Object.assign(Object.create(cells) as Workbook["cells"], { formulas }) };
  const shown = async () => [(await cells.read({ sheet: "Sheet1", address: "A1" }))[0]![0], (await cells.formulas({ sheet: "Sheet1", address: "A1" }))[0]![0]];
  return { grid, workbook, shown };
}

test("a formula that cannot be read is found, and no reading or twin of it is told", async () => {
  const { grid, workbook } = await desk();
  const found = await ownFormulas(workbook, { kind: "workbook" });
  expect(found).toEqual([{ sheet: "Sheet1", address: "A1", formula: STRANGE, ids: ["CHURNRATE"], block: "A1" }]);
  expect(await mixedReadings(workbook, found)).toEqual([]);
  expect(twinText(STRANGE)).toBe("");
  grid.dispose();
});

test("it is frozen as its value, and its text is kept", async () => {
  const { grid, workbook, shown } = await desk();
  const [value] = await shown();
  const { rows } = await freeze(workbook, { scope: { kind: "workbook" }, person: "Ann", time: 46_354.5, locale: "en", twin: twinText });
  expect(rows).toMatchObject([{ formula: STRANGE, inputs: "", reading: "", twin: "", value, state: "frozen" }]);
  expect(await shown()).toEqual([value, ""]);
  const { restored } = await unfreeze(workbook, { numbers: [1], locale: "en", note: () => "" });
  expect(restored).toMatchObject([{ row: { formula: STRANGE }, inputsNow: undefined }]);
  grid.dispose();
});

test("it is handed on as its value, with the reason", async () => {
  const { grid, workbook, shown } = await desk();
  const [value] = await shown();
  const done = await handOn(workbook, { style: "inline", locale: "en" });
  expect(done.formulas.map(({ native, reason }) => [native, reason])).toEqual([[undefined, { kind: "unreadable" }]]);
  expect(await shown()).toEqual([value, ""]);
  expect(new Set(LOCALES.map((locale) => reasonText({ kind: "unreadable" }, "Sheet1!A1", locale))).size).toBe(LOCALES.length);
  expect(await takeBack(workbook, done)).toEqual([]);
  grid.dispose();
});
