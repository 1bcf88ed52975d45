import { LOCALES } from "../../../src/locale/Locale";
import type { ChartData } from "../../../src/pane/chart/ChartData";
import { tell } from "../../../src/pane/chart/tell";

const bridge: ChartData = {
  id: "bridge", kind: "waterfall", title: "Revenue", alt: "Where the revenue went.", format: "#,##0",
  labels: ["Before", "Lost", "Now"], columns: [{ name: "", role: "value", values: [1500, -300, undefined] }],
};
const control: ChartData = {
  id: "control", kind: "control", title: "Churn", alt: "Churn by month", format: "0.0%", labels: ["May", "June"],
  columns: [{ name: "Rate", values: [0.05, 0.123] }, { name: "Mean", values: [0.06, 0.06] }, { name: "From", values: [0.02, 0.02] }, { name: "To", values: [0.1, 0.1] }],
};
const long = (rows: number): ChartData => ({ ...bridge, labels: Array.from({ length: rows }, (_, at) => `Month ${at + 1}`), columns: [{ name: "Lost", values: Array.from({ length: rows }, (_, at) => 10 + at) }] });

test("a chart is told with its description and each of its numbers", () => {
  expect(tell(bridge, "en")).toBe("Where the revenue went. Before: 1,500; Lost: −300; Now: no value.");
});
test("a chart is told in Russian and Chinese as they write numbers and lists", () => {
  expect(tell({ ...bridge, format: "0.0" }, "ru")).toBe("Where the revenue went. Before: 1500,0; Lost: −300,0; Now: нет значения.");
  expect(tell(bridge, "zh")).toBe("Where the revenue went。Before：1,500；Lost：−300；Now：无数值。");
});
test("several columns are told with their names, and what lies outside the limits is told by name", () => {
  expect(tell(control, "en")).toBe("Churn by month. May: Rate 5.0%, Mean 6.0%, From 2.0%, To 10.0%; June: Rate 12.3%, Mean 6.0%, From 2.0%, To 10.0%. Outside the limits: June.");
});
test("an unnamed column is told by what it is", () => {
  const pareto: ChartData = { ...bridge, kind: "pareto", columns: [{ name: "", role: "share", values: [1] }, { name: "", role: "cumulative", values: [1] }], labels: ["Price"] };
  expect(tell(pareto, "ru")).toContain("Price: Доля 1, Накопленная доля 1");
});
const quadrant: ChartData = {
  ...bridge, kind: "quadrant", alt: "Importance and performance", format: "0.0", labels: ["Price", "Repair", "Returns"],
  columns: [{ name: "Importance", values: [4, 2, 5] }, { name: "Performance", values: [4, 4, 1] }], cuts: { x: 3, y: 3.5 },
};
test("the areas between given limits are told with what lies in them, however many points there are", () => {
  const areas = "Importance ≥ 3.0, Performance ≥ 3.5: Price; Importance ≥ 3.0, Performance < 3.5: Returns; Importance < 3.0, Performance ≥ 3.5: Repair";
  expect(tell(quadrant, "en")).toBe(`Importance and performance. Price: Importance 4.0, Performance 4.0; Repair: Importance 2.0, Performance 4.0; Returns: Importance 5.0, Performance 1.0. ${areas}.`);
  const seven = { ...quadrant, labels: ["Price", "Repair", "Returns", "a", "b", "c", "d"] };
  expect(tell(seven, "en")).toContain(areas);
  expect(tell({ ...quadrant, cuts: { x: undefined, y: 3.5 } }, "zh")).toContain("。Performance ≥ 3.5：Price，Repair；Performance < 3.5：Returns。");
});
test("a funnel is told with its shares, where it has some", () => {
  const funnel: ChartData = { ...bridge, kind: "funnel", alt: "Who complains", labels: ["Dissatisfied", "Complain"], columns: [{ name: "", role: "value", values: [500, 200] }, { name: "", role: "ofBefore", format: "0.0%", values: [undefined, 0.4] }] };
  expect(tell(funnel, "en")).toBe("Who complains. Dissatisfied: Value 500; Complain: Value 200, Share of the stage before 40.0%.");
});
test("beyond twelve numbers the lowest and the highest are told", () => {
  expect(tell(long(12), "en")).toContain("Month 7: 16;");
  expect(tell(long(13), "en")).toBe("Where the revenue went. Lost: 13 values, lowest 10 (Month 1), highest 22 (Month 13).");
  expect(tell(long(13), "ru")).toBe("Where the revenue went. Lost: 13 значений, наименьшее 10 (Month 1), наибольшее 22 (Month 13).");
});
test.each(LOCALES)("no text is longer than a listener can bear: %s", (locale) => {
  const columns = Array.from({ length: 20 }, (_, at) => ({ name: `A measure with a rather long name, number ${at}`, values: [1, 2, 3] }));
  const told = tell({ ...bridge, columns }, locale);
  expect(told.length).toBeLessThanOrEqual(600);
  expect(told).toMatch(/…$/);
});
test("rates among the labels are told as percentages, years without a separator", () => {
  expect(tell({ ...bridge, labels: [0.05, 0.1, 0.125] }, "en")).toContain("5%: 1,500; 10%: −300; 12.5%");
  expect(tell({ ...bridge, labels: [2023, 2024, 2025] }, "en")).toContain("2023: 1,500");
});
