import { down, spill, value, why } from "../../support/sheet";

test("SAMPLESIZE without a population, or with a blank or 0 one, takes it as unlimited", () => {
  expect(value("SAMPLESIZE", null, 0.05)).toBe(385);
  expect(spill("SAMPLESIZE", [[null], [0], [""], [1000]], 0.05)).toEqual([[385], [385], [385], [278]]);
});

test("SAMPLESIZE refuses an error in points, no error at all and a population below 1", () => {
  expect(value("SAMPLESIZE", null, 5)).toBe("#VALUE!");
  expect(value("SAMPLESIZE", null, 0)).toBe("#NUM!");
  expect(value("SAMPLESIZE", -10, 0.05)).toBe("#NUM!");
  expect(value("SAMPLESIZE", 1000, null)).toBe("#VALUE!");
});

test("SAMPLESIZE takes a blank share for 0, as for every scalar", () => {
  expect(value("SAMPLESIZE", 1000, 0.05, 0.95, [[null]])).toBe(0);
});

test("SHAREINTERVAL spoils one row only where one row is wrong", () => {
  const rows = spill("SHAREINTERVAL", down(0, 5, 1), down(20, 4, 0));
  expect(rows[0]![0]).toBe(0);
  expect(rows[0]![1]).toBeCloseTo(0.161125, 6);
  expect(rows.slice(1)).toEqual([["#NUM!", "#NUM!"], ["#NUM!", "#NUM!"]]);
  expect(spill("SHAREINTERVAL", 0, 0)[0]![0]).toBe("#DIV/0!");
  expect(why("ru", "SHAREINTERVAL", 5, 4)).toBe("SHAREINTERVAL: successes (5) больше n (4)");
});
