import { exprel } from "../../../src/core/numeric/exprel";

test("exprel is 1 at 0 and steady beside it", () => {
  expect(exprel(0)).toBe(1);
  expect(exprel(1e-9)).toBeCloseTo(1 + 5e-10, 15);
  expect(exprel(-1e-300)).toBe(1);
});

test("exprel is (eᵘ − 1)/u", () => {
  expect(exprel(1)).toBeCloseTo(Math.E - 1, 14);
  expect(exprel(-40)).toBeCloseTo(1 / 40, 15);
});
