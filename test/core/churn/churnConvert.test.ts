import * as fc from "fast-check";
import { churnConvert } from "../../../src/core/churn/churnConvert";

test.each([
  [0.01, 0.11361512828387077],
  [0.02, 0.21528327626520016],
  [0.03, 0.3061576390045623],
  [0.05, 0.45963991233736334],
  [0.1, 0.7175704635189999],
])("churnConvert makes %d a month %d a year", (monthly, yearly) => {
  // golden/churn_retention.json, monthly_to_annual (toption.org).
  expect(churnConvert(monthly, 1, 12)).toBeCloseTo(yearly, 12);
});

test("churnConvert makes 10 % a year 0.874 % a month, and case 01's 42 % in half a year 66.4 % a year", () => {
  expect(churnConvert(0.1, 12, 1)).toBeCloseTo(0.0087416, 7);
  expect(churnConvert(0.42, 6, 12)).toBeCloseTo(1 - 0.58 ** 2, 12);
});

test("churnConvert keeps 0 and 1, and everybody over no time", () => {
  expect(churnConvert(0, 12, 1)).toBeCloseTo(0, 15);
  expect(churnConvert(1, 12, 1)).toBe(1);
  expect(churnConvert(0.5, 1, 0)).toBe(0);
  expect(churnConvert(1, 1, 0)).toBe(0);
});

test("churnConvert keeps the digits of a small rate", () => {
  expect(churnConvert(1e-12, 1, 2) / 2e-12).toBeCloseTo(1, 11);
});

test("churnConvert refuses a rate measured over no time", () => {
  expect(() => churnConvert(0.1, 0, 1)).toThrow("fromPeriods above 0");
});

test("churnConvert there and back is where it began", () => {
  const time = fc.double({ min: 0.1, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.7, noNaN: true }), time, time, (rate, from, to) => {
      fc.pre(to / from < 20);
      expect(churnConvert(churnConvert(rate, from, to), to, from)).toBeCloseTo(rate, 4);
    }),
  );
});
