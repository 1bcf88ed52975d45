import { acquisitionCost } from "../../../src/core/value/acquisitionCost";

test("acquisitionCost is spend by new customers: 1,200,000 for 400 is 3000 each", () => {
  expect(acquisitionCost(1200000, 400)).toBe(3000);
});

test("acquisitionCost of 50,000 for 25 customers is 2000 (metric templates of a software company)", () => {
  expect(acquisitionCost(50000, 25)).toBe(2000);
});

test("acquisitionCost is 0 where nothing was spent", () => {
  expect(acquisitionCost(0, 3)).toBe(0);
});

test("acquisitionCost refuses a period without new customers", () => {
  expect(() => acquisitionCost(100, 0)).toThrow("at least one new customer");
});
