import * as fc from "fast-check";
import { discountBreakeven } from "../../../src/core/value/discountBreakeven";

test("discountBreakeven of 10 % is half as much again at a margin of 30 % and twice as much at 20 % (course book 001)", () => {
  expect(discountBreakeven(0.1, 0.3)).toBeCloseTo(0.5, 12);
  expect(discountBreakeven(0.1, 0.2)).toBeCloseTo(1, 12);
});

test("discountBreakeven is 0 without a discount, whatever the margin", () => {
  expect(discountBreakeven(0, 0.3)).toBe(0);
  expect(discountBreakeven(0, 0)).toBe(0);
});

test("discountBreakeven refuses a discount that takes the whole margin", () => {
  expect(() => discountBreakeven(0.3, 0.3)).toThrow("a discount below the margin");
  expect(() => discountBreakeven(0.1, 0)).toThrow("a discount below the margin");
  // In doubles this margin is 0.30000000000000004.
  expect(() => discountBreakeven(0.3, 1 - 0.7)).toThrow("a discount below the margin");
});

test("discountBreakeven leaves the profit where it was", () => {
  const margins = fc.double({ min: 0.02, max: 1, noNaN: true });
  const parts = fc.double({ min: 0, max: 0.99, noNaN: true });
  fc.assert(fc.property(margins, parts, (margin, part) => {
    const discount = margin * part;
    expect((1 + discountBreakeven(discount, margin)) * (margin - discount)).toBeCloseTo(margin, 12);
  }));
});
