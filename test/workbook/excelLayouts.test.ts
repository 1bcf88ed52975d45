import { excelWorkbook } from "../../src/workbook/excel";
import type { Chart } from "../../src/workbook/Chart";
import type { Entry, Layout } from "../../src/workbook/Layout";
import { chartsOn, entryAt, lookAt, marksAt } from "../excel/double/seen";
import { installExcel, type ExcelDouble } from "../excel/excelDouble";

let excel: ExcelDouble;
const { cells, layouts, names, sheets, selection } = excelWorkbook;
beforeEach(() => (excel = installExcel()));
afterEach(() => excel.uninstall());

const sheet = (name = "Sheet1") => excel.book.sheet(name)!;
/** How often Excel was asked while something ran. */
async function syncs(action: () => Promise<unknown>): Promise<number> {
  const before = excel.syncs;
  await action();
  return excel.syncs - before;
}

const common = { title: "Churn by month", alt: "Churn falls from 7 % to 5 %.", format: "0.0%", over: "E2:K16" } as const;
const months = { ...common, kind: "lines", id: "2.1 churn", categories: "A2:A7", series: [{ name: "Churn", values: "B2:B7" }, { name: "Target", values: "C2:C7" }] } as const satisfies Chart;
const words: Entry = { allow: { words: ["start", "end"] }, message: "Choose one of the words." };
const everything: Layout = {
  values: [{ address: "A1:B3", cells: [["Churn", null], ["begin", 3000], ["lost", 200]] }],
  formulas: [{ address: "B4:C4", formulas: [["=ce_lost/ce_begin", ""]] }],
  names: [{ name: "ce_begin", address: "B2" }, { name: "ce_lost", address: "B3" }],
  formats: [{ address: "B4", format: "0.0%" }],
  looks: [{ address: "A1", look: "title" }, { address: "B4", look: "answer" }],
  entries: [{ address: "B2", entry: { allow: { from: 0, to: 9000, whole: true }, message: "A whole number." } }, { address: "C2", entry: words }],
  marks: [{ address: "B4", when: "=B4>0.05", as: "poor" }],
  heat: [{ address: "B2:B3" }],
  widths: [30, 12],
  charts: [months],
  spelled: "B4",
};

test("add takes two syncs, whatever the layout holds", async () => {
  expect(await syncs(() => layouts.add("2.1 Churn", {}))).toBe(2);
  expect(await syncs(() => layouts.add("2.1 Churn", everything))).toBe(2);
});

test("lay takes one sync, and a second one where it names blocks or draws charts", async () => {
  const { names: named, charts, ...rest } = everything;
  await layouts.lay("Sheet1", { names: named! });
  expect(await syncs(() => layouts.lay("Sheet1", rest))).toBe(1);
  expect(await syncs(() => layouts.lay("Sheet1", { ...rest, names: [], charts: [] }))).toBe(1);
  expect(await syncs(() => layouts.lay("Sheet1", { ...rest, names: named! }))).toBe(2);
  expect(await syncs(() => layouts.lay("Sheet1", { ...rest, charts: charts! }))).toBe(2);
  expect(await syncs(() => layouts.lay("Sheet1", everything))).toBe(2);
});

test("a sheet prints on one page, across it where there are charts", async () => {
  await layouts.add("Plain", { values: [{ address: "A1", cells: [[1]] }] });
  await layouts.add("Drawn", everything);
  const onePage = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  expect(Object.fromEntries(sheet("Plain").page)).toEqual({ paperSize: "A4", orientation: "Portrait", zoom: onePage });
  expect(Object.fromEntries(sheet("Drawn").page)).toEqual({ paperSize: "A4", orientation: "Landscape", zoom: onePage });
  await layouts.lay("Sheet1", everything);
  expect(sheet().page.size).toBe(0);
});

test("spelled gives the formula back with the separators and names of the user's language", async () => {
  excel.book.spell = (formula) => formula.replace("SUM", "СУММ").replaceAll(",", ";");
  const { spelled } = await layouts.add("2.1 Churn", { formulas: [{ address: "B1", formulas: [["=SUM(A1,A2)"]] }], spelled: "B1" });
  expect(spelled).toBe("=СУММ(A1;A2)");
});

test("a layout laid again leaves no second name, validation, mark or chart behind", async () => {
  await layouts.lay("Sheet1", everything);
  const before = [await names.list(), entryAt(sheet(), "B2"), sheet().rules.map(({ properties }) => [...properties]), chartsOn(sheet())];
  await layouts.lay("Sheet1", everything);
  expect([await names.list(), entryAt(sheet(), "B2"), sheet().rules.map(({ properties }) => [...properties]), chartsOn(sheet())]).toEqual(before);
  expect(sheet().rules).toHaveLength(2);
});

test("a name in other letters, and one whose sheet is gone, are pointed to the new place", async () => {
  const gone = await sheets.add("Gone");
  await names.define("CE_begin", { sheet: gone, address: "A1" });
  await sheets.remove(gone);
  const { sheet: added } = await layouts.add("Ann's churn", { ...everything, names: [{ name: "ce_BEGIN", address: "B2" }, { name: "ce_lost", address: "B3" }] });
  expect(await names.list()).toEqual([{ name: "CE_begin", place: { sheet: added, address: "B2" } }, { name: "ce_lost", place: { sheet: added, address: "B3" } }]);
});

test("on a new sheet a look sets only what it is made of, so that the user's own font stays", async () => {
  await layouts.add("New", { looks: [{ address: "A1:A2", look: "header" }, { address: "A2", look: "label" }] });
  expect(sheet("New").looks.get("A1")!.has("font.size")).toBe(false);
  expect(sheet("New").looks.get("A1")!.has("font.color")).toBe(false);
  expect(lookAt(sheet("New"), "A2")).toEqual({ wraps: true });
});

test("a header keeps the line that it shares with the labels laid below it", async () => {
  for (let again = 0; again < 2; again++) {
    await layouts.lay("Sheet1", { looks: [{ address: "A1:B1", look: "header" }, { address: "A2:A9", look: "label" }, { address: "B2:B9", look: "answer" }] });
    expect(["A1", "B1", "A2"].map((address) => lookAt(sheet(), address).line)).toEqual(["below", "below", undefined]);
  }
});

test("rows are as high as wrapped texts need in the widths of the layout", async () => {
  await layouts.add("New", { values: [{ address: "A1", cells: [["A long label"]] }], looks: [{ address: "A1", look: "label" }, { address: "A2", look: "title" }], widths: [20] });
  expect([...sheet("New").fitted]).toEqual([["A1", { content: { value: "A long label" }, width: (20 * 7 + 5) * 0.75 }]]);
});

test("of the marks of a cell the first has the last word, and heat the least", async () => {
  await layouts.lay("Sheet1", { heat: [{ address: "A1:B2" }], marks: [{ address: "A1:B2", when: "=A1>9", as: "good" }, { address: "A1", when: "=A1>5", as: "fair" }] });
  expect(marksAt(sheet(), "A1")).toEqual(["=A1>9", "=A1>5", "heat"]);
  const [good, , heat] = sheet().rules.map(({ properties }) => Object.fromEntries(properties));
  expect(good).toEqual({ "custom.rule.formula": "=A1>9", "custom.format.fill.color": "#dff6dd", "custom.format.font.color": "#0b6a0b" });
  expect(heat).toEqual({ "colorScale.criteria": { minimum: { type: "LowestValue", color: "#ffffff" }, maximum: { type: "HighestValue", color: "#9dc3e6" } } });
});

test("an entry that is refused stops the typing, with its message", async () => {
  await layouts.lay("Sheet1", { entries: [{ address: "A1", entry: words }] });
  expect(sheet().validations.get("A1")!.get("errorAlert")).toMatchObject({ style: "Stop", showAlert: true, message: words.message });
});

test.each<[string, Entry]>([
  ["a comma in a word", { allow: { words: ["start", "end, or later"] }, message: "no" }],
  ["a word that would be a formula", { allow: { words: ["=A1", "end"] }, message: "no" }],
  ["no words", { allow: { words: [] }, message: "no" }],
  ["a word between blanks, which Excel takes away", { allow: { words: ["start", " end"] }, message: "no" }],
  ["an empty word", { allow: { words: ["start", ""] }, message: "no" }],
  ["words longer than Excel's list", { allow: { words: ["x".repeat(128), "y".repeat(127)] }, message: "no" }],
  ["a message longer than Excel's dialog", { allow: { from: 0, to: 1 }, message: "x".repeat(256) }],
])("an entry with %s is refused, and nothing of its layout is written", async (_, entry) => {
  const layout: Layout = { ...everything, entries: [{ address: "B2", entry }] };
  await expect(layouts.add("2.1 Churn", layout)).rejects.toThrow(/^an entry's (words|message) /);
  await expect(layouts.lay("Sheet1", layout)).rejects.toThrow(/^an entry's (words|message) /);
  expect(await sheets.names()).toEqual(["Sheet1"]);
  expect(await sheets.used("Sheet1")).toBeUndefined();
});

test("words of 255 characters together are taken", async () => {
  const allow = { words: ["x".repeat(127), "y".repeat(127)] };
  await layouts.lay("Sheet1", { entries: [{ address: "A1", entry: { allow, message: "x".repeat(255) } }] });
  expect(entryAt(sheet(), "A1")!.allow).toEqual(allow);
});

test("a text that looks like a number or a formula is not read as one", async () => {
  await layouts.add("Texts", { values: [{ address: "A1:B1", cells: [["007", "=A1"]] }] });
  expect(await cells.read({ sheet: "Texts", address: "A1:B1" })).toEqual([["007", "=A1"]]);
});

/** The one chart that a description makes. */
async function drawn(chart: Chart) {
  await layouts.lay("Sheet1", { charts: [chart] });
  return chartsOn(sheet())[0]!;
}

test("lines are drawn natively, with their title, place, names, axis and legend", async () => {
  expect(await drawn(months)).toEqual({
    name: "2.1 churn",
    type: "Line",
    source: "A2:A7",
    over: "E2:K16",
    properties: { "title.text": "Churn by month", "Value.numberFormat": "0.0%", "legend.visible": true, "legend.position": "Bottom" },
    series: [
      { name: "Churn", values: "B2:B7", over: "A2:A7" },
      { name: "Target", values: "C2:C7", over: "A2:A7", chartType: "Line" },
    ],
  });
});

test.each([["bars", "ColumnClustered"], ["stacked", "ColumnStacked"]] as const)("%s are %s, also over a row of categories, and one series needs no legend", async (kind, type) => {
  const chart = await drawn({ ...common, kind, id: "x", categories: "B1:G1", series: [{ name: "Lost", values: "B2:G2" }] });
  expect(chart).toMatchObject({ type, source: "B1:G1", series: [{ name: "Lost", values: "B2:G2", over: "B1:G1" }] });
  expect(chart.properties["legend.visible"]).toBe(false);
});

test("control limits are dashed, so that they are told without colour", async () => {
  const line = (name: string, values: string) => ({ name, values });
  const { type, series } = await drawn({ ...common, kind: "control", id: "x", categories: "A2:A7", values: line("Churn", "B2:B7"), centre: line("Mean", "C2:C7"), lower: line("Lower", "D2:D7"), upper: line("Upper", "E2:E7") });
  expect(type).toBe("Line");
  expect(series.map((one) => [one.name, one["format.line.lineStyle"]])).toEqual([["Churn", undefined], ["Mean", undefined], ["Lower", "Dash"], ["Upper", "Dash"]]);
});

test("a Pareto chart has its cumulative shares as a line on an axis up to 100 %", async () => {
  const { type, properties, series } = await drawn({ ...common, kind: "pareto", id: "x", categories: "A2:A7", shares: "B2:B7", cumulative: "C2:C7" });
  expect(type).toBe("ColumnClustered");
  expect(series).toMatchObject([{ values: "B2:B7" }, { values: "C2:C7", chartType: "Line", axisGroup: "Secondary" }]);
  expect(properties).toMatchObject({ "Secondary.minimum": 0, "Secondary.maximum": 1, "legend.visible": false });
});

test("a quadrant has points over the values of x, and names its axes", async () => {
  const { type, properties, series } = await drawn({ ...common, kind: "quadrant", id: "x", labels: "A2:A7", x: { name: "Importance", values: "B2:B7" }, y: { name: "Satisfaction", values: "C2:C7" } });
  expect(type).toBe("XYScatter");
  expect(series).toMatchObject([{ name: "Satisfaction", values: "C2:C7", over: "B2:B7" }]);
  expect(properties).toMatchObject({ "Category.title.text": "Importance", "Value.title.text": "Satisfaction" });
});

test("a quadrant at given limits has a cross where they meet, which follows their cells, and still no legend", async () => {
  const { properties, series } = await drawn({ ...common, kind: "quadrant", id: "x", labels: "A2:A7", x: { name: "Importance", values: "B2:B7" }, y: { name: "Satisfaction", values: "C2:C7" }, cuts: { x: "B9", y: "C9" } });
  expect(series[1]).toMatchObject({ values: "C9", over: "B9", chartType: "XYScatter", markerStyle: "Plus" });
  expect(properties["legend.visible"]).toBe(false);
});

test("the series of a radar are told apart by dashes and marks, so that it needs no colour", async () => {
  const { type, properties, series } = await drawn({ ...common, kind: "radar", id: "x", categories: "A2:A7", series: [{ name: "Then", values: "B2:B7" }, { name: "Now", values: "C2:C7" }] });
  expect(type).toBe("RadarMarkers");
  expect(series.map((one) => [one.values, one.over, one["format.line.lineStyle"], one["markerStyle"]])).toEqual([["B2:B7", "A2:A7", "Continuous", "Circle"], ["C2:C7", "A2:A7", "Dash", "Square"]]);
  expect(properties).toMatchObject({ "legend.visible": true, "Value.numberFormat": "0.0%" });
});

test("a funnel over two columns side by side is Excel's own", async () => {
  expect(await drawn({ ...common, kind: "funnel", id: "x", categories: "A2:A7", values: "B2:B7" })).toEqual({ name: "x", type: "Funnel", source: "A2:B7", over: "E2:K16", properties: { "title.text": "Churn by month" }, series: [] });
});

test.each([["A2:A7", "C2:C7"], ["B1:G1", "B2:G2"]])("a funnel over %s and %s is drawn as bars from the top down", async (categories, values) => {
  const { type, properties, series } = await drawn({ ...common, kind: "funnel", id: "x", categories, values });
  expect(type).toBe("BarClustered");
  expect(series).toMatchObject([{ values, over: categories }]);
  expect(properties).toMatchObject({ "Category.reversePlotOrder": true, "legend.visible": false });
});

test("bubbles have their sizes from the third measure, which the legend names", async () => {
  const line = (name: string, values: string) => ({ name, values });
  const { type, properties, series } = await drawn({ ...common, kind: "bubble", id: "x", labels: "A2:A7", x: line("Recency", "B2:B7"), y: line("Frequency", "C2:C7"), size: line("Revenue", "D2:D7") });
  expect(type).toBe("Bubble");
  expect(series).toEqual([{ name: "Revenue", values: "C2:C7", over: "B2:B7", sizes: "D2:D7" }]);
  expect(properties).toMatchObject({ "Category.title.text": "Recency", "Value.title.text": "Frequency", "legend.visible": true });
});

test("a dumbbell is rings and discs without lines", async () => {
  const { type, series } = await drawn({ ...common, kind: "dumbbell", id: "x", categories: "A2:A7", before: { name: "Then", values: "B2:B7" }, after: { name: "Now", values: "C2:C7" } });
  expect(type).toBe("LineMarkers");
  expect(series.map((one) => [one.values, one["format.line.lineStyle"], one["markerBackgroundColor"]])).toEqual([["B2:B7", "None", "#ffffff"], ["C2:C7", "None", "#0b5394"]]);
});

test("a tornado is hollow and solid bars from zero in the order of the sheet, never added up", async () => {
  const { type, properties, series } = await drawn({ ...common, kind: "tornado", id: "x", categories: "A2:A7", low: { name: "Low", values: "B2:B7" }, high: { name: "High", values: "C2:C7" } });
  expect(type).toBe("BarClustered");
  expect(series.map((one) => [one.values, one["format.fill.color"], one["format.line.color"]])).toEqual([["B2:B7", "#ffffff", "#0b5394"], ["C2:C7", "#0b5394", "#0b5394"]]);
  expect(properties).toMatchObject({ "Category.reversePlotOrder": true, "Category.tickLabelPosition": "Low", "legend.visible": true });
});

test("intervals are points with marks at their ends and no lines between them", async () => {
  const { type, series } = await drawn({ ...common, kind: "intervals", id: "x", categories: "A2:A7", points: { name: "NPS", values: "B2:B7" }, lower: "C2:C7", upper: "D2:D7" });
  expect(type).toBe("LineMarkers");
  expect(series.map((one) => [one.values, one["markerStyle"], one["format.line.lineStyle"]])).toEqual([["B2:B7", "Circle", "None"], ["C2:C7", "Dash", "None"], ["D2:D7", "Dash", "None"]]);
});

test.each([["A2:A7", "B2:B7", "A2:B6"], ["B1:G1", "B2:G2", "B1:F2"]])("a waterfall over %s and %s is Excel's own, without the closing total that it would add once more", async (categories, values, source) => {
  expect(await drawn({ ...common, kind: "waterfall", id: "x", categories, values })).toEqual({ name: "x", type: "Waterfall", source, over: "E2:K16", properties: { "title.text": "Churn by month" }, series: [] });
});

test("a waterfall whose values do not stand beside their categories is drawn as columns", async () => {
  expect(await drawn({ ...common, kind: "waterfall", id: "x", categories: "A2:A7", values: "C2:C7" })).toMatchObject({ type: "ColumnClustered", series: [{ values: "C2:C7", over: "A2:A7" }] });
});

test("a heat map is no chart: the colours of the sheet are its picture", async () => {
  await layouts.lay("Sheet1", { charts: [{ ...common, kind: "heat", id: "x", rows: "A2:A7", columns: "B1:D1", values: "B2:D7" }] });
  expect(sheet().charts).toEqual([]);
});

test("a chart takes the place of the one under its id, and leaves the others", async () => {
  await layouts.lay("Sheet1", { charts: [months, { ...months, id: "other" }] });
  await layouts.lay("Sheet1", { charts: [{ ...months, kind: "bars", title: "New" }] });
  expect(chartsOn(sheet()).map(({ name, type, properties }) => [name, type, properties["title.text"]])).toEqual([["other", "Line", "Churn by month"], ["2.1 churn", "ColumnClustered", "New"]]);
});

test("lay leaves the sheet that is in front, and the selection", async () => {
  const other = await sheets.add("Other");
  await selection.select({ sheet: other, address: "B2" });
  await layouts.lay("Sheet1", everything);
  expect(await selection.current()).toEqual({ sheet: other, address: "B2" });
});
