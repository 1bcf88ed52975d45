import { BUSY, CellError } from "../../src/cells/Cell";
import { call } from "../../src/functions/call";
import { functionById } from "../../src/functions/catalogue";
import { LOCALES } from "../../src/locale/Locale";
import { paneWords } from "../../src/locale/pane";
import { errorText } from "../../src/pane/error/errorText";
import { hasSemicolon } from "../../src/pane/error/hasSemicolon";
import { watchErrors, type Explain, type Finding } from "../../src/pane/error/watchErrors";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";

const refused = call(functionById("CHURNRATE")!, [100, 20, 10])[0]![0] as CellError;
const ours: Explain = async () => ({ fn: "CHURNRATE", error: refused });
const select = (workbook: MemoryWorkbook, address: string) => workbook.selection.select({ sheet: "Sheet1", address });

function watched(workbook: MemoryWorkbook, explain?: Explain) {
  const told: (Finding | undefined)[] = [];
  const stop = watchErrors(workbook, explain, (finding) => told.push(finding));
  return { told, stop };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const quiet = () => jest.advanceTimersByTimeAsync(1000);

test("watchErrors tells the cause of an error of ours", async () => {
  const { told } = watched(memoryWorkbook({ cells: { A1: refused } }), ours);
  await quiet();
  expect(told).toEqual([{ kind: "ours", place: "A1", explained: { fn: "CHURNRATE", error: refused } }]);
});
test("watchErrors tells the code of an error that is not ours, and nothing for a healthy cell", async () => {
  const workbook = memoryWorkbook({ cells: { B2: new CellError("#SPILL!") } });
  const { told } = watched(workbook, async () => undefined);
  await quiet();
  await select(workbook, "B2:C3");
  await quiet();
  expect(told).toEqual([undefined, { kind: "foreign", place: "B2", code: "#SPILL!" }]);
});
test("watchErrors tells a formula with semicolons before all else", async () => {
  const workbook = memoryWorkbook({ calculate: () => [[new CellError("#NAME?")]] });
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "A1" }, [["=LTV(100;20%)"]]);
  const { told } = watched(workbook, ours);
  await quiet();
  expect(told).toEqual([{ kind: "semicolon", place: "A1", code: "#NAME?" }]);
  expect(LOCALES.map((locale) => errorText(told[0]!, locale).sentence.includes("=LTV(100,0.2)"))).toEqual([true, true, true]);
});
test.each([["=LTV(100;20%)", true], ['=F("a;b",1)', false], ["=F('New; old'!A1,{1;2},T[a;b])", false], ['=F({"};",1},2)', false], ['=F({1;2};"x")', true]])("hasSemicolon of %s is %s", (formula, has) => {
  expect(hasSemicolon(formula)).toBe(has);
});
test("watchErrors looks again when the cell changes", async () => {
  const workbook = memoryWorkbook();
  const { told } = watched(workbook);
  await quiet();
  workbook.put("A1", new CellError("#REF!"));
  await quiet();
  expect(told.at(-1)).toEqual({ kind: "foreign", place: "A1", code: "#REF!" });
});
test("watchErrors waits until the selection rests", async () => {
  const workbook = memoryWorkbook();
  const { told } = watched(workbook);
  for (const address of ["A2", "A3", "A4", "A5"]) {
    await select(workbook, address);
    await jest.advanceTimersByTimeAsync(50);
  }
  expect(told).toHaveLength(0);
  await quiet();
  expect(told).toHaveLength(1);
});
test("watchErrors forgets a slow answer that a later one has overtaken", async () => {
  const workbook = memoryWorkbook({ cells: { A1: refused, A2: new CellError("#REF!") } });
  const slowFirst: Explain = ({ address }) => new Promise((answer) => setTimeout(() => answer(address === "A1" ? { fn: "CHURNRATE", error: refused } : undefined), address === "A1" ? 900 : 1));
  const { told } = watched(workbook, slowFirst);
  await jest.advanceTimersByTimeAsync(250);
  await select(workbook, "A2");
  await jest.advanceTimersByTimeAsync(3000);
  expect(told).toEqual([{ kind: "foreign", place: "A2", code: "#REF!" }]);
});
test("watchErrors shows a failure", async () => {
  const workbook = memoryWorkbook();
  workbook.fail("the workbook is closed");
  const { told } = watched(workbook);
  await quiet();
  expect(told).toEqual([{ kind: "failed", reason: "the workbook is closed" }]);
});
test("watchErrors tells nothing after its end", async () => {
  const workbook = memoryWorkbook({ cells: { A1: refused } });
  const { told, stop } = watched(workbook, ours);
  await jest.advanceTimersByTimeAsync(50);
  stop();
  await select(workbook, "A1");
  await quiet();
  expect(told).toEqual([]);
});

test("errorText says the cause in the language, and which function's page says more", () => {
  const finding: Finding = { kind: "ours", place: "B4", explained: { fn: "CHURNRATE", error: refused } };
  expect(errorText(finding, "en")).toEqual({ title: "Why B4 shows #NUM!", sentence: expect.stringContaining("joined must count everybody"), fn: "CHURNRATE" });
  expect(errorText(finding, "ru").sentence).toContain("все пришедшие");
});
test("errorText says what to do about errors that are not ours", () => {
  expect(errorText({ kind: "foreign", place: "A1", code: "#SPILL!" }, "en").sentence).toContain("Clear the cells");
  expect(errorText({ kind: "foreign", place: "A1", code: "#FIELD!" }, "zh").sentence).toContain("并非来自本函数库");
});
test("errorText says when the cause could not be found out", () => {
  expect(errorText({ kind: "failed", reason: "closed" }, "en")).toEqual({ sentence: "The cause could not be found: closed" });
});
test("errorText says in the embedded workbook how to write a decimal, where text with a comma stands", () => {
  const error = new CellError("#VALUE!", { fn: "LTV", param: "churn", fault: "number", data: { got: '"0,05"' } });
  const finding = { kind: "ours", place: "B4", explained: { fn: "LTV", error } } as const;
  expect(errorText(finding, "ru", "embedded").sentence).toBe('LTV: churn: нужно число, а стоит "0,05". Это текст: введите число заново, 0,05. В формулах дробную часть отделяют точкой: 0.05.');
  expect(errorText(finding, "ru", "excel").sentence).not.toContain("точкой");
  expect(errorText(finding, "en", "embedded").sentence).toContain("Decimals have a point here: 0.05.");
});
test("watchErrors tells that a cell is being computed, asks for no cause, and looks again when the workbook has settled", async () => {
  const asked: string[] = [];
  const workbook = memoryWorkbook({ cells: { A1: new CellError(BUSY) } });
  let settle: () => void = () => undefined;
  workbook.calculation.settled = () => new Promise((resolve) => (settle = resolve));
  const { told, stop } = watched(workbook, async ({ address }) => {
    asked.push(address);
    return { fn: "CHURNRATE", error: refused };
  });
  await quiet();
  expect([told, asked]).toEqual([[{ kind: "busy", place: "A1" }], []]);
  workbook.cells.read = async () => [[refused]];
  settle();
  await quiet();
  expect([told.at(-1)?.kind, asked]).toEqual(["ours", ["A1"]]);
  workbook.cells.read = async () => [[new CellError(BUSY)]];
  await select(workbook, "A2");
  await quiet();
  stop();
  settle();
  await quiet();
  expect(told.map((finding) => finding?.kind)).toEqual(["busy", "ours", "busy"]);
});
test.each(LOCALES)("errorText says in %s that a cell is being computed", (locale) => {
  const { title, sentence, fn } = errorText({ kind: "busy", place: "E1" }, locale);
  expect([title?.includes("E1"), sentence, fn]).toEqual([true, paneWords(locale).codes["#BUSY!"], undefined]);
});

test("watchErrors looks again when a slow machine has calculated what was typed", async () => {
  const workbook = memoryWorkbook();
  let calculated = (): void => undefined;
  const settled = new Promise<void>((resolve) => (calculated = resolve));
  const { told } = watched({ ...workbook, calculation: { ...workbook.calculation, settled: () => settled, onChange: (listener) => workbook.calculation.onChange(listener) } } as MemoryWorkbook, ours);
  await workbook.cells.write({ sheet: "Sheet1", address: "B1" }, [[1]]);
  await quiet();
  expect(told.at(-1)).toBeUndefined();
  // What the formula gives comes without a word.
  const cells = { ...workbook.cells, read: async () => [[refused]] };
  Object.assign(workbook.cells, cells);
  calculated();
  await quiet();
  expect(told.at(-1)).toEqual({ kind: "ours", place: "A1", explained: { fn: "CHURNRATE", error: refused } });
});
