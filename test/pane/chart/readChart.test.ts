import { CellError } from "../../../src/cells/Cell";
import { readChart } from "../../../src/pane/chart/readChart";
import type { Chart } from "../../../src/workbook/Chart";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const common = { id: "chart", title: "Lost customers", alt: "Customers lost by region", format: "#,##0", over: "E2:K16" };
const bars: Chart = { ...common, kind: "bars", categories: "A2:A5", series: [{ name: "Lost", values: "B2:B5" }] };

test("a chart reads its labels and columns from the sheet, with a gap for a blank, a text and an error", async () => {
  const workbook = memoryWorkbook({ cells: { A2: "North", B2: 12, A3: "South", A4: "East", B4: "many", A5: "West", B5: new CellError("#N/A") } });
  const { id, title, alt, format } = common;
  expect(await readChart(workbook, "Sheet1", bars)).toEqual({
    id, title, alt, format, kind: "bars", labels: ["North", "South", "East", "West"], columns: [{ name: "Lost", values: [12, undefined, undefined, undefined] }],
  });
});
test("a chart is empty while none of its cells holds a number", async () => {
  expect(await readChart(memoryWorkbook({ cells: { A2: "North", A3: "South" } }), "Sheet1", bars)).toBe("empty");
});
test("rows without a label and without a number are left out", async () => {
  const workbook = memoryWorkbook({ cells: { A2: "North", B2: 1, B4: 3 } });
  expect(await readChart(workbook, "Sheet1", bars)).toMatchObject({ labels: ["North", ""], columns: [{ values: [1, 3] }] });
});
test("a line of cells may stand in a row", async () => {
  const chart: Chart = { ...common, kind: "waterfall", categories: "B1:D1", values: "B2:D2" };
  const workbook = memoryWorkbook({ cells: { B1: "Before", C1: "Lost", D1: "Now", B2: 300, C2: -30, D2: 270 } });
  expect(await readChart(workbook, "Sheet1", chart)).toMatchObject({ labels: ["Before", "Lost", "Now"], columns: [{ name: "", role: "value", values: [300, -30, 270] }] });
});
test("a heat map has the columns of its block", async () => {
  const chart: Chart = { ...common, kind: "heat", rows: "A2:A3", columns: "B1:C1", values: "B2:C3" };
  const workbook = memoryWorkbook({ cells: { B1: 0.05, C1: 0.1, A2: "Price", A3: "Quality", B2: 1, C2: 2, B3: 3 } });
  expect(await readChart(workbook, "Sheet1", chart)).toMatchObject({ labels: ["Price", "Quality"], columns: [{ name: 0.05, values: [1, 3] }, { name: 0.1, values: [2, undefined] }] });
});
test.each<[Chart, readonly unknown[]]>([
  [{ ...common, kind: "pareto", categories: "A2:A3", shares: "B2:B3", cumulative: "C2:C3" }, ["share", "cumulative"]],
  [{ ...common, kind: "control", categories: "A2:A3", values: { name: "Rate", values: "B2:B3" }, centre: { name: "Mean", values: "C2:C3" }, lower: { name: "From", values: "D2:D3" }, upper: { name: "To", values: "E2:E3" } }, ["Rate", "Mean", "From", "To"]],
  [{ ...common, kind: "quadrant", labels: "A2:A3", x: { name: "Importance", values: "B2:B3" }, y: { name: "Performance", values: "C2:C3" } }, ["Importance", "Performance"]],
  [{ ...common, kind: "intervals", categories: "A2:A3", points: { name: "Share", values: "B2:B3" }, lower: "C2:C3", upper: "D2:D3" }, ["Share", "lower", "upper"]],
  [{ ...common, kind: "radar", categories: "A2:A3", series: [{ name: "Then", values: "B2:B3" }, { name: "Now", values: "C2:C3" }] }, ["Then", "Now"]],
  [{ ...common, kind: "funnel", categories: "A2:A3", values: "B2:B3" }, ["value", "ofBefore"]],
  [{ ...common, kind: "bubble", labels: "A2:A3", x: { name: "Recency", values: "B2:B3" }, y: { name: "Frequency", values: "C2:C3" }, size: { name: "Revenue", values: "D2:D3" } }, ["Recency", "Frequency", "Revenue"]],
  [{ ...common, kind: "dumbbell", categories: "A2:A3", before: { name: "Then", values: "B2:B3" }, after: { name: "Now", values: "C2:C3" } }, ["Then", "Now"]],
  [{ ...common, kind: "tornado", categories: "A2:A3", low: { name: "Low", values: "B2:B3" }, high: { name: "High", values: "C2:C3" } }, ["Low", "High"]],
])("the columns of a chart stand in the order of its kind", async (chart, expected) => {
  const data = await readChart(memoryWorkbook({ cells: { A2: "One", B2: 1 } }), "Sheet1", chart);
  expect(data !== "empty" && data.columns.map(({ name, role }) => role ?? name)).toEqual(expected);
});
test("a quadrant reads the limits where its cross stands, of which one may be blank; without any it has none", async () => {
  const chart: Chart = { ...common, kind: "quadrant", labels: "A2:A3", x: { name: "Importance", values: "B2:B3" }, y: { name: "Performance", values: "C2:C3" } };
  const workbook = memoryWorkbook({ cells: { A2: "Price", B2: 4, C2: 2, E9: 3 } });
  expect(await readChart(workbook, "Sheet1", { ...chart, cuts: { x: "E9", y: "F9" } })).toMatchObject({ cuts: { x: 3, y: undefined } });
  expect(await readChart(workbook, "Sheet1", chart)).not.toHaveProperty("cuts");
});
test("a funnel has what each stage is of the one before, as a column with a format of its own", async () => {
  const workbook = memoryWorkbook({ cells: { A2: "Dissatisfied", B2: 500, A3: "Complain", B3: 200 } });
  expect(await readChart(workbook, "Sheet1", { ...common, kind: "funnel", categories: "A2:A3", values: "B2:B3" })).toMatchObject({ columns: [{ values: [500, 200] }, { format: "0.0%", values: [undefined, 0.4] }] });
});
test("what stands close together is read at once, what stands apart by itself", async () => {
  const workbook = memoryWorkbook({ cells: { B2: 1, B9002: 1 } });
  const read = jest.spyOn(workbook.cells, "read");
  await readChart(workbook, "Sheet1", bars);
  expect(read.mock.calls).toEqual([[{ sheet: "Sheet1", address: "A2:B5" }]]);
  await readChart(workbook, "Sheet1", { ...bars, series: [{ name: "Lost", values: "B9002:B9005" }] });
  expect(read).toHaveBeenCalledTimes(3);
});
