import * as fc from "fast-check";
import { programRoi } from "../../../src/core/segments/programRoi";

test("programRoi is the extra margin less the cost over the cost: 20 · 1000 for 12,000 gives 66.7 %", () => {
  expect(programRoi(120, 100, 1000, 12000)).toBeCloseTo(0.6666667, 6);
});

test("programRoi is 0 where the programme just pays for itself and −1 where it changes nothing", () => {
  expect(programRoi(112, 100, 1000, 12000)).toBe(0);
  expect(programRoi(100, 100, 1000, 12000)).toBe(-1);
});

test("programRoi refuses a cost of 0", () => {
  expect(() => programRoi(120, 100, 1000, 0)).toThrow("a cost other than 0");
});

test("programRoi rises with the customers who are treated to an effect", () => {
  const amount = fc.integer({ min: 1, max: 1e6 });
  fc.assert(fc.property(amount, amount, amount, (effect, customers, cost) => {
    expect(programRoi(100 + effect, 100, customers + 1, cost)).toBeGreaterThan(programRoi(100 + effect, 100, customers, cost));
  }));
});
