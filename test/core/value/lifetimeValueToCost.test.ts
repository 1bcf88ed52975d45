import { lifetimeValueToCost } from "../../../src/core/value/lifetimeValueToCost";

test("lifetimeValueToCost is 4 for a value of 8000 and a cost of 2000 (metric templates of a software company)", () => {
  expect(lifetimeValueToCost(8000, 2000)).toBe(4);
});

test("lifetimeValueToCost gives the course's step 1.4 in three readings: 1.67, 1.22, 0.89", () => {
  expect(lifetimeValueToCost(5000, 3000)).toBeCloseTo(1.67, 2);
  expect(lifetimeValueToCost(3666.67, 3000)).toBeCloseTo(1.22, 2);
  expect(lifetimeValueToCost(2666.67, 3000)).toBeCloseTo(0.89, 2);
});

test("lifetimeValueToCost is negative for customers who lose money", () => {
  expect(lifetimeValueToCost(-500, 2000)).toBe(-0.25);
});

test("lifetimeValueToCost refuses a cost of 0", () => {
  expect(() => lifetimeValueToCost(8000, 0)).toThrow("other than 0");
});
