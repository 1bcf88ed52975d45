import type { Cell } from "../../../src/cells/Cell";
import { checkOwn } from "../../../src/course/own/checkOwn";
import type { OwnTable } from "../../../src/course/own/OwnTable";
import { readOwn } from "../../../src/course/own/readOwn";
import { recognise } from "../../../src/course/own/recognise";
import type { OwnColumn, Step } from "../../../src/course/Step";
import type { StepText } from "../../../src/course/prose/StepText";
import { everyCell } from "../../../src/course/check/rules";
import { evaluate } from "../../../src/formulas/evaluate";
import { references } from "../../../src/formulas/references";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const columns: readonly OwnColumn[] = [
  { id: "period", kind: "text", optional: true },
  { id: "begin", kind: "number" },
  { id: "joined", kind: "number" },
  { id: "churn", kind: "share", optional: true },
];
const words = { period: ["Period", "month", "месяц"], begin: ["At the start", "begin", "на начало", "期初"], joined: ["New", "joined", "новые", "新增"], churn: ["Churn rate", "churn"] };
const step = {
  id: "9.9", kind: "completeness", minutes: 1,
  own: {
    columns, example: {},
    measures: [
      { id: "mean", unit: "number", formula: "=AVERAGE({begin})", book: { step: "2.1", answer: "lost" } },
      { id: "worst", unit: "share", formula: "=MAX({churn})" },
    ],
  },
  rules: [everyCell("positive", "begin", (cell) => Number(cell) >= 0, {})],
} as const satisfies Step;
const text = { columns: words } as unknown as StepText;
const engine = { evaluate, references };
const book = async (): Promise<Cell> => 200;

const table = (rows: readonly (readonly Cell[])[], mapped: OwnTable["columns"] = { begin: 0, joined: 1 }): OwnTable => ({ reference: "S!A1", headers: [], rows, firstRow: 2, columns: mapped });

test.each([
  ["words of any language, whole or within", ["Месяц", "Клиентов на начало", "Новые клиенты"], { period: 0, begin: 1, joined: 2 }],
  ["the whole word before a part of it", ["new begin", "Begin", "joined"], { begin: 1, joined: 2 }],
  ["the order of the table does not matter", ["新增", "期初"], { begin: 1, joined: 0 }],
])("recognise goes by %s", (_, headers, found) => {
  expect(recognise(columns, words, headers, [headers.map((_header, at) => (at === 0 && found["period" as never] === 0 ? "Jan" : at + 1))])).toEqual(found);
});

test("recognise takes what is left where there is no choice, and leaves alone what could be two things", () => {
  expect(recognise(columns, words, ["Begin", "x"], [[1, 2]])).toEqual({ begin: 0, joined: 1 });
  expect(recognise(columns, words, ["x", "y"], [[1, 2]])).toEqual({});
});

test("readOwn takes a row of words for the headers, and says where the rows begin", async () => {
  const workbook = memoryWorkbook({ cells: { B3: "Begin", C3: "New", B4: 100, C4: 5, B5: 95, C5: 6 } });
  expect(await readOwn(workbook, step, text, { sheet: "Sheet1", address: "B3:C9" })).toEqual({
    reference: "Sheet1!B3:C5", headers: ["Begin", "New"], rows: [[100, 5], [95, 6]], firstRow: 4, columns: { begin: 0, joined: 1 },
  });
});

test("readOwn leaves out a row of totals, and knows a column of numbers that are kept as text", async () => {
  const workbook = memoryWorkbook({ cells: { A1: "Period", B1: "Begin", C1: "New", A2: "Jan", B2: "1 200", C2: 5, A3: "Feb", B3: 1195, C3: 6, A4: "Итого", B4: 2395, C4: 11 } });
  expect(await readOwn(workbook, step, text, { sheet: "Sheet1", address: "A1:C4" })).toMatchObject({ rows: [["Jan", "1 200", 5], ["Feb", 1195, 6]], columns: { period: 0, begin: 1, joined: 2 } });
});

test("readOwn reads a table without headers, naming columns by their letters", async () => {
  const workbook = memoryWorkbook({ cells: { B3: 100, C3: 5 } });
  expect(await readOwn(workbook, step, text, { sheet: "Sheet1", address: "B3:C4" })).toMatchObject({ headers: ["B", "C"], rows: [[100, 5]], firstRow: 3 });
});

test("checkOwn computes the figures and sets the book's beside them", async () => {
  const { passed, findings, figures } = await checkOwn(step, table([[100, 5], [200, 6]]), new Map(), book, engine);
  expect([passed, findings]).toEqual([true, []]);
  expect(figures).toEqual([{ id: "mean", unit: "number", own: 150, book: 200 }, { id: "worst", unit: "share", own: undefined, book: undefined }]);
});

test("checkOwn names the row of the sheet where something contradicts itself", async () => {
  expect(await checkOwn(step, table([[100, 5], [-1, 6]]), new Map(), book, engine)).toMatchObject({ passed: false, findings: [{ section: "rules", key: "positive", data: { row: 3 } }] });
  expect(await checkOwn(step, table([[100, 5], ["many", 6]]), new Map(), book, engine)).toMatchObject({ passed: false, findings: [{ key: "notANumber", at: "begin", data: { row: 3 } }] });
});

test("checkOwn misses a column that is needed, and warns of a share above 1", async () => {
  expect(await checkOwn(step, table([[100]], { begin: 0 }), new Map(), book, engine)).toMatchObject({ passed: false, findings: [{ key: "columnMissing", at: "joined" }] });
  expect(await checkOwn(step, table([[100, 5, 6.67]], { begin: 0, joined: 1, churn: 2 }), new Map(), book, engine)).toMatchObject({ passed: true, findings: [{ key: "aboveOne", data: { row: 2 } }] });
});
