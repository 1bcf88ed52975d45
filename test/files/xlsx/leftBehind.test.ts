import type { LeftOutKind } from "../../../src/files/xlsx/LeftOut";
import type { Snapshot } from "../../../src/files/store/Snapshot";
import { writeXlsx } from "../../../src/files/xlsx/writeXlsx";
import { dialect, load } from "./support/roundTrip";

const range = { startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 };
const book = (cell: object, more: object = {}, resources: Readonly<Record<string, unknown>> = {}): Snapshot => ({
  sheetOrder: ["a"],
  sheets: { a: { id: "a", name: "Data", cellData: { 0: { 0: cell } }, ...more } },
  resources: Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) })),
});
const write = (snapshot: Snapshot) => writeXlsx(snapshot, { dialect, spills: {}, time: new Date(Date.UTC(2026, 0, 2)) });
const mark = (rule: object): Snapshot => book({}, {}, { SHEET_CONDITIONAL_FORMATTING_PLUGIN: { a: [{ cfId: "x", ranges: [range], rule }] } });
const entry = (rule: object): Snapshot => book({}, {}, { SHEET_DATA_VALIDATION_PLUGIN: { a: [{ uid: "x", ranges: [range], ...rule }] } });
const words = Array.from({ length: 100 }, (_, at) => `word ${at}`);

/** What the grid may hold and a file cannot: the rest is saved, and this is told. */
const TOLD: readonly (readonly [thing: string, workbook: Snapshot, told: LeftOutKind])[] = [
  ["looks inside a text", book({ p: { body: { dataStream: "ab\r\n", textRuns: [{ st: 0, ed: 1, ts: { bl: 1 } }] } } }), "richText"],
  ["an unfinished formula", book({ f: "=SUM(A2" }), "brokenFormulas"],
  ["a formula of more than 8,192 signs", book({ f: `=1${"+1".repeat(5000)}`, v: 5001, t: 2 }), "longFormulas"],
  ["a text of more than 32,767 signs", book({ v: "x".repeat(40_000), t: 1 }), "longTexts"],
  ["a name of a sheet that Excel refuses", book({ v: 1, t: 2 }, { name: "a/b" }), "sheetNames"],
  ["a filter of a table", book({ v: "a", t: 1 }, {}, { SHEET_TABLE_PLUGIN: { a: { tables: [{ id: "t", name: "T", range, columns: [{ id: "c", displayName: "a" }], filters: { tableColumnFilterList: [{ filterType: "manual" }] } }] } } }), "filters"],
  ["a protected block", book({}, {}, { SHEET_RANGE_PROTECTION_PLUGIN: { a: [{ id: "p" }] } }), "protection"],
  ["a rule of a kind no file knows", mark({ type: "highlightCell", subType: "moonPhase", style: {} }), "conditionalFormats"],
  ["a period no file knows", mark({ type: "highlightCell", subType: "timePeriod", operator: "nextYear", style: {} }), "conditionalFormats"],
  ["a data bar of one colour all over", mark({ type: "dataBar", config: { min: { type: "min" }, max: { type: "max" }, isGradient: false, positiveColor: "#00ff00" } }), "dataBars"],
  ["a rule of entry no file knows", entry({ type: "colour" }), "validations"],
  ["more words to choose from than a file holds", entry({ type: "list", formula1: JSON.stringify(words) }), "validations"],
];

test.each(TOLD)("%s: told, and the rest is saved", async (_, workbook, told) => {
  const { bytes, leftOut } = await write(workbook);
  expect(leftOut.map(({ kind }) => kind)).toEqual([told]);
  expect((await load(bytes)).leftOut).toEqual([]);
});

test("looks of cells that a file does not have are told once a look", async () => {
  const { leftOut } = await write({ ...book({ s: "x", v: 1, t: 2 }), styles: { x: { pd: { l: 9 } }, y: { bl: 1 }, z: null } } as Snapshot);
  expect(leftOut).toEqual([{ kind: "looks", sheet: undefined, count: 1 }]);
});
