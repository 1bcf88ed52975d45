import { forecastWords } from "../../../src/locale/forecast";
import { trackingData } from "../../../src/pane/forecast/trackingData";

const words = forecastWords("en").tracking;
const running = (units: number): Float64Array => Float64Array.from({ length: units }, (_, at) => 10 * (at + 1));
const dataOf = (units: number, cut: number) => trackingData({ actual: running(units), predicted: running(units), cut }, { words, alt: "" });

test("trackingData shows every unit where they are few, and the model changes its colour at the cut", () => {
  const { labels, columns } = dataOf(4, 2.5);
  expect(labels).toEqual([1, 2, 3, 4]);
  expect(columns.map(({ values }) => values)).toEqual([[10, 20, 30, 40], [10, 20, undefined, undefined], [undefined, 20, 30, 40]]);
});
test("trackingData shows some of many units, among them the last", () => {
  const { labels, columns } = dataOf(77, 38.9);
  expect(labels).toEqual([...Array.from({ length: 19 }, (_, at) => 4 * (at + 1)), 77]);
  expect(columns[0]!.values.at(-1)).toBe(770);
  expect(columns[2]!.values.findIndex((value) => value !== undefined)).toBe(labels.indexOf(36));
});
test("trackingData of a calibration shorter than a unit has the model ahead only", () => {
  expect(dataOf(3, 0.5).columns.map(({ values }) => values.filter((value) => value !== undefined).length)).toEqual([3, 0, 3]);
});
test("trackingData leaves the study as it was", () => {
  const tracking = { actual: running(50), predicted: running(50), cut: 20 };
  trackingData(tracking, { words, alt: "" });
  expect(tracking).toEqual({ actual: running(50), predicted: running(50), cut: 20 });
});
