import * as fc from "fast-check";
import { purchaseSummary, type SummaryOptions } from "../../../src/core/prediction/purchaseSummary";
import type { Purchases } from "../../../src/core/segments/Purchases";

type Row = readonly [customer: number, day: number, amount: number];
const log = (...rows: readonly Row[]): Purchases => ({
  codes: Int32Array.from(rows, ([customer]) => customer), dates: Float64Array.from(rows, ([, day]) => day), amounts: Float64Array.from(rows, ([, , amount]) => amount),
  customers: new Set(rows.map(([customer]) => customer)).size,
});
const summarised = (rows: readonly Row[], options?: SummaryOptions): number[][] => {
  const { firstRows, frequency, recency, age, monetary } = purchaseSummary(log(...rows), options);
  return Array.from(firstRows, (row, i) => [row, frequency[i]!, recency[i]!, age[i]!, monetary[i]!]);
};

// Customer 1 of CDNOW until 30 September 1997 (Fader & Hardie's data): x = 2, t_x = 30.43, T = 38.86, mean repeat spend 22.35.
test("purchaseSummary gives x, t_x and T in weeks and the mean of the purchases after the first", () => {
  const [[row, x, recency, age, spend]] = summarised([[0, 35431, 29.33], [0, 35448, 29.73], [0, 35644, 14.96], [0, 35776, 26.48]], { until: 35703 }) as [number[]];
  expect([row, x]).toEqual([0, 2]);
  expect(recency).toBeCloseTo(30.43, 2);
  expect(age).toBeCloseTo(38.86, 2);
  expect(spend).toBeCloseTo(22.345, 12);
});

test("purchaseSummary of one purchase is x = 0, and of one on the last day T = 0", () => {
  expect(summarised([[0, 100, 5], [1, 114, 7]])).toEqual([[0, 0, 0, 2, 0], [1, 0, 0, 0, 0]]);
});

test("purchaseSummary merges the rows of a day, and a day whose net is not above 0 is no purchase", () => {
  expect(summarised([[0, 100, 5], [0, 107, 20], [0, 107, 10], [0, 107, -6], [0, 114, 8], [0, 114, -8], [0, 121, -5]])).toEqual([[0, 1, 1, 3, 24]]);
  expect(summarised([[0, 93, -4], [0, 100, 5], [0, 107, 9]])).toEqual([[0, 1, 1, 1, 9]]);
});

test("purchaseSummary leaves out who has no purchase, and lists the others by their first row, whatever it booked", () => {
  expect(summarised([[0, 100, -5], [1, 100, 0], [2, 100, 4], [0, 107, 6]]).map(([row, x]) => [row, x])).toEqual([[0, 0], [2, 0]]);
});

test("purchaseSummary sees nothing after until: order and first rows are those of the rest", () => {
  expect(summarised([[0, 120, 5], [1, 100, 6], [0, 100, 7], [1, 107, 8]], { until: 107 })).toEqual([[1, 1, 1, 1, 8], [2, 0, 0, 1, 0]]);
});

test("purchaseSummary refuses an end before all rows, and rows without a purchase", () => {
  expect(() => purchaseSummary(log([0, 100, 5]), { until: 99 })).toThrow(expect.objectContaining({ reason: "noAnswer", fault: "nothingUntil" }));
  expect(() => purchaseSummary(log([0, 100, 5], [0, 100, -5], [1, 100, 0]))).toThrow(expect.objectContaining({ reason: "noAnswer", fault: "noPurchase" }));
});

test("purchaseSummary does not see the order of the rows of a customer, and days are seven to the week", () => {
  const row = fc.tuple(fc.constantFrom(0, 1, 2), fc.integer({ min: 100, max: 130 }), fc.integer({ min: 1, max: 900 }).map((cents) => cents / 100));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (more, keys) => {
      // The first three rows stay, so that the customers stand in one order.
      const first: Row[] = [[0, 110, 1], [1, 111, 1], [2, 112, 1]];
      const turned = more.map((one) => ({ one, key: keys.next().value })).sort((a, b) => a.key - b.key).map(({ one }) => one);
      expect(summarised([...first, ...turned])).toEqual(summarised([...first, ...more]));
      const [weeks, days] = [summarised([...first, ...more]), summarised([...first, ...more], { unitDays: 1 })];
      days.forEach(([, x, recency, age], i) => expect(weeks[i]!.slice(1, 4)).toEqual([x, recency! / 7, age! / 7]));
    }),
  );
});

test("purchaseSummary leaves its rows as they were", () => {
  const rows = log([0, 110, 1], [1, 100, 2], [0, 120, 3]);
  purchaseSummary(rows, { until: 115 });
  expect(rows).toEqual(log([0, 110, 1], [1, 100, 2], [0, 120, 3]));
});
