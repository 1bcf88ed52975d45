import { churnChange } from "../../../src/core/churn/churnChange";

test("churnChange from 5 % to 6 % is 20 %, not one", () => {
  expect(churnChange(0.06, 0.05)).toBeCloseTo(0.2, 12);
});

test("churnChange is negative when churn fell, 0 when it stayed, −1 when it ended", () => {
  expect(churnChange(0.04, 0.05)).toBeCloseTo(-0.2, 12);
  expect(churnChange(0.05, 0.05)).toBe(0);
  expect(churnChange(0, 0.05)).toBe(-1);
});

test("churnChange refuses to compare with no churn", () => {
  expect(() => churnChange(0.05, 0)).toThrow("above 0 before");
  expect(() => churnChange(0, 0)).toThrow("above 0 before");
});
