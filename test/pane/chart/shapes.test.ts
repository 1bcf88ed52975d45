import fc from "fast-check";
import type { ChartData } from "../../../src/pane/chart/ChartData";
import { controlSignals } from "../../../src/pane/chart/controlSignals";
import { niceTicks } from "../../../src/pane/chart/niceTicks";
import { numberText } from "../../../src/pane/chart/numberText";
import { quadrantAreas } from "../../../src/pane/chart/quadrantAreas";
import { stackSpans } from "../../../src/pane/chart/stackSpans";
import { stageShares } from "../../../src/pane/chart/stageShares";
import { waterfallSteps } from "../../../src/pane/chart/waterfallSteps";

test("waterfallSteps lets each step stand on the level before it, and totals on zero", () => {
  expect(waterfallSteps([300, -30, -27, 45, 288])).toEqual([
    { at: 0, kind: "total", value: 300, from: 0, to: 300 },
    { at: 1, kind: "fall", value: -30, from: 300, to: 270 },
    { at: 2, kind: "fall", value: -27, from: 270, to: 243 },
    { at: 3, kind: "rise", value: 45, from: 243, to: 288 },
    { at: 4, kind: "total", value: 288, from: 0, to: 288 },
  ]);
});
test("waterfallSteps keeps the level over a gap", () => {
  expect(waterfallSteps([10, undefined, 5, undefined]).map(({ at, from, to }) => [at, from, to])).toEqual([[0, 0, 10], [2, 10, 15]]);
});
test("stackSpans piles positive values up and negative ones down", () => {
  const columns = [{ name: "a", values: [3, undefined] }, { name: "b", values: [-1, 2] }, { name: "c", values: [4, 0] }];
  expect(stackSpans(columns, 2).map(({ row, column, low, high }) => [row, column, low, high])).toEqual([[0, 0, 0, 3], [0, 1, -1, 0], [0, 2, 3, 7], [1, 1, 0, 2]]);
});
test("controlSignals are the values beyond their own limits, which may be missing", () => {
  const column = (values: readonly (number | undefined)[]) => ({ name: "", values });
  const data: ChartData = {
    id: "", kind: "control", title: "", alt: "", format: "0", labels: ["a", "b", "c", "d", "e"],
    columns: [column([5, 11, -1, 11, undefined]), column([]), column([0, 0, 0, 0, 0]), column([10, 10, 10, undefined, 10])],
  };
  expect(controlSignals(data)).toEqual([1, 2]);
});
test("stageShares are those of the stage before; a gap, a fall below zero and nothing before have none", () => {
  expect(stageShares([500, 200, 50])).toEqual([undefined, 0.4, 0.25]);
  expect(stageShares([10, undefined, 5, 0, 3, -1])).toEqual([undefined, undefined, undefined, 0, undefined, undefined]);
  expect(stageShares([])).toEqual([]);
});
test("stageShares multiplied give the last stage of the first", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 12 }), (values) => {
    const product = stageShares(values).slice(1).reduce<number>((whole, share) => whole * share!, 1);
    expect((product * values[0]!) / values.at(-1)!).toBeCloseTo(1, 9);
  }));
});
const quadrant: ChartData = {
  id: "", kind: "quadrant", title: "", alt: "", format: "0", labels: ["a", "b", "c", "d"],
  columns: [{ name: "x", values: [1, 3, 3, undefined] }, { name: "y", values: [1, 1, 5, 5] }],
};
test("quadrantAreas are those with points in them; a point on a limit has reached it", () => {
  expect(quadrantAreas({ ...quadrant, cuts: { x: 3, y: 5 } })).toEqual([{ x: true, y: true, rows: [2] }, { x: true, y: false, rows: [1] }, { x: false, y: false, rows: [0] }]);
});
test("quadrantAreas are two where one limit is missing, and none where both are", () => {
  expect(quadrantAreas({ ...quadrant, cuts: { x: undefined, y: 5 } })).toEqual([{ x: undefined, y: true, rows: [2] }, { x: undefined, y: false, rows: [0, 1] }]);
  expect(quadrantAreas({ ...quadrant, cuts: { x: undefined, y: undefined } })).toEqual([]);
  expect(quadrantAreas(quadrant)).toEqual([]);
});
test("niceTicks span the interval in round steps", () => {
  expect(niceTicks(0, 0.123, 4)).toEqual([0, 0.05, 0.1, 0.15]);
  expect(niceTicks(-30, 300, 4)).toEqual([-100, 0, 100, 200, 300]);
  expect(niceTicks(5, 5, 4).at(-1)).toBeGreaterThan(5);
});
test("niceTicks hold every interval, and are no more than asked for", () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-6);
  fc.assert(fc.property(number, number, fc.integer({ min: 2, max: 8 }), (a, b, most) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    fc.pre(high - low > 1e-6 * Math.max(Math.abs(low), Math.abs(high)));
    const ticks = niceTicks(low, high, most);
    expect(ticks[0]! <= low + 1e-9 * Math.abs(low) && ticks.at(-1)! >= high - 1e-9 * Math.abs(high)).toBe(true);
    expect(ticks.length).toBeLessThanOrEqual(most + 1);
  }));
});
test("numberText writes numbers as the sheet does, in the language", () => {
  expect(numberText("#,##0.00", "en").full(-1234.5)).toBe("−1,234.50");
  expect(numberText("0.0%", "ru").full(0.0667)).toBe("6,7\u00a0%");
  expect(numberText("General", "zh").full(1234.5)).toBe("1,234.5");
  expect(numberText("#,##0;[Red]-#,##0", "en").full(-45)).toBe("−45");
});
test("numberText shortens large numbers, never shares", () => {
  const short = (value: number) => [numberText("#,##0", "en").short(value), numberText("#,##0", "ru").short(value), numberText("#,##0", "zh").short(value)];
  expect(short(1_500_000)).toEqual(["1.5M", "1,5\u00a0млн", "150万"]);
  expect(numberText("0%", "en").short(0.25)).toBe("25%");
  expect(numberText("#,##0", "ru").short(1000)).toBe("1\u00a0000");
});
test("numberText gives a number at an axis the decimals it needs, whatever the format", () => {
  expect([3.85, 0.5, 2000, 1_500_000].map(numberText("#,##0", "en").tick)).toEqual(["3.85", "0.5", "2,000", "1.5M"]);
  expect([0.0025, 0.5].map(numberText("0%", "en").tick)).toEqual(["0.25%", "50%"]);
});
