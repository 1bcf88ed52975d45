import { watchChart, type Shown } from "../../../src/pane/chart/watchChart";
import type { Chart } from "../../../src/workbook/Chart";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const chart: Chart = { id: "c", title: "T", alt: "A", format: "0", over: "D1:H9", kind: "bars", categories: "A1:A2", series: [{ name: "S", values: "B1:B2" }] };
const QUIET = 200;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function watched(cells = {}) {
  const workbook = memoryWorkbook({ cells });
  const told: Shown[] = [];
  const stop = watchChart(workbook, "Sheet1", chart, (shown) => told.push(shown));
  return { workbook, told, stop };
}

test("a chart is told at once, and again when its cells have been quiet", async () => {
  const { workbook, told } = watched({ A1: "One" });
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual([{ kind: "empty" }]);
  workbook.put("B1", 1);
  await jest.advanceTimersByTimeAsync(QUIET - 1);
  workbook.put("B1", 2);
  await jest.advanceTimersByTimeAsync(QUIET - 1);
  expect(told).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(told.slice(1)).toMatchObject([{ kind: "data", data: { columns: [{ values: [2] }] } }]);
});
test("a chart waits until every formula has its value", async () => {
  const workbook = memoryWorkbook({ cells: { B1: 1 } });
  let settle = (): void => undefined;
  jest.spyOn(workbook.calculation, "settled").mockReturnValue(new Promise((done) => (settle = done)));
  const told: Shown[] = [];
  watchChart(workbook, "Sheet1", chart, (shown) => told.push(shown));
  await jest.advanceTimersByTimeAsync(QUIET);
  expect(told).toEqual([]);
  settle();
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toMatchObject([{ kind: "data" }]);
});
test("what cannot be read is told with its reason", async () => {
  const { workbook, told } = watched({ B1: 1 });
  workbook.fail("the sheet is gone");
  workbook.put("B1", 2);
  await jest.advanceTimersByTimeAsync(QUIET);
  expect(told.at(-1)).toEqual({ kind: "failed", reason: "the sheet is gone" });
});
test("nothing is told after the end", async () => {
  const { workbook, told, stop } = watched();
  workbook.put("B1", 1);
  stop();
  await jest.advanceTimersByTimeAsync(QUIET);
  expect(told).toEqual([]);
});
