import * as fc from "fast-check";
import { expectedPurchases } from "../../../src/core/value/expectedPurchases";

test("expectedPurchases is 2.857 for 65 % and 4 for 75 % (course book 004)", () => {
  expect(expectedPurchases(0.65)).toBeCloseTo(2.857, 3);
  expect(expectedPurchases(0.75)).toBe(4);
});

test("expectedPurchases is 1 for customers who never come back", () => {
  expect(expectedPurchases(0)).toBe(1);
});

test("expectedPurchases refuses customers who always come back", () => {
  expect(() => expectedPurchases(1)).toThrow("below 1");
});

test("expectedPurchases is the first purchase and the expected ones after a return", () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), (p) => {
    expect(expectedPurchases(p)).toBeCloseTo(1 + p * expectedPurchases(p), 10);
  }));
});
