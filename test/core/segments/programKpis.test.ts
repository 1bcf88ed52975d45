import * as fc from "fast-check";
import { programKpis } from "../../../src/core/segments/programKpis";

test("programKpis by hand: Ann on three days, Bob on two, Cem on one", () => {
  // Ann: day 100 for 40, 110 for 50, 140 for 60; Bob: 100 for 30, 120 for 20; Cem: 130 for 100.
  expect(programKpis([0, 1, 0, 1, 2, 0], [100, 100, 110, 120, 130, 140], [40, 30, 50, 20, 100, 60])).toEqual({
    repeatPurchases: 3,
    repeatSum: 130,
    meanGapDays: 20,
    regularCustomers: 1,
    repeatRate: 2 / 3,
    averageCheck: 50,
  });
});

test("programKpis counts as regular from the number it is told", () => {
  expect(programKpis([0, 0, 1], [1, 2, 1], [5, 5, 5], 2).regularCustomers).toBe(1);
  expect(programKpis([0, 0, 1], [1, 2, 1], [5, 5, 5], 1).regularCustomers).toBe(2);
});

test("programKpis knows no days between purchases where nobody bought twice", () => {
  expect(programKpis([0, 1], [1, 2], [5, 7])).toEqual({ repeatPurchases: 0, repeatSum: 0, meanGapDays: undefined, regularCustomers: 0, repeatRate: 0, averageCheck: 6 });
});

test("programKpis nets a day before it counts and leaves refund days out of the average check", () => {
  expect(programKpis([0, 0, 0], [1, 1, 5], [50, -10, -40])).toMatchObject({ repeatPurchases: 0, averageCheck: 40, repeatRate: 0 });
});

test("programKpis refuses rows without a purchase", () => {
  expect(() => programKpis([0, 0], [1, 1], [5, -5])).toThrow("net is above 0");
  expect(() => programKpis([], [], [])).toThrow("net is above 0");
});

test("programKpis pools the gaps as a plain walk does, in whatever order the rows stand", () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 100, max: 120 }));
  const table = fc.uniqueArray(row, { minLength: 1, maxLength: 30, selector: ([customer, day]) => `${customer} ${day}` });
  fc.assert(
    fc.property(table.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
      const kpis = (list: readonly (readonly [number, number])[]) => programKpis(list.map(([c]) => c), list.map(([, d]) => d), list.map(([, d]) => d / 10));
      const gaps = gapsByHand(rows);
      expect(kpis(rows).repeatPurchases).toBe(gaps.length);
      expect(kpis(rows).meanGapDays ?? 0).toBeCloseTo(gaps.length ? gaps.reduce((a, b) => a + b) / gaps.length : 0, 9);
      expect(kpis(shuffled)).toEqual(kpis(rows));
    }),
  );
});

function gapsByHand(rows: readonly (readonly [number, number])[]): number[] {
  return [0, 1, 2, 3].flatMap((customer) => {
    const days = rows.filter(([who]) => who === customer).map(([, day]) => day).sort((a, b) => a - b);
    return days.slice(1).map((day, i) => day - days[i]!);
  });
}
