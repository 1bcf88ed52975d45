import { twoSidedZ } from "../../../src/core/numeric/normalQuantile";

test("twoSidedZ gives the tabulated 1.959964 at 95 % and 2.575829 at 99 %", () => {
  expect(twoSidedZ(0.95)).toBeCloseTo(1.959963985, 9);
  expect(twoSidedZ(0.99)).toBeCloseTo(2.575829304, 9);
});

test("twoSidedZ stays finite up to the last confidence below 1", () => {
  // −Φ⁻¹(2⁻⁵⁴); Φ(−8.2923611) = 5.551e−17
  expect(twoSidedZ(1 - Number.EPSILON / 2)).toBeCloseTo(8.29236, 5);
});
