import { firstRule } from "../../../src/core/segments/firstRule";

const RULES = [
  [4, 5, 3, 5, 1, 5],
  [1, 5, 1, 5, 5, 5],
  [4, 4, 3, 3, 1, 5],
] as const;

test("firstRule gives the first rule that takes the scores, both ends included", () => {
  expect(firstRule(4, 3, 5, RULES)).toBe(0);
  expect(firstRule(5, 5, 1, RULES)).toBe(0);
  expect(firstRule(3, 5, 5, RULES)).toBe(1);
});

test("firstRule gives −1 where no rule takes the scores, and where there is none", () => {
  expect(firstRule(3, 3, 3, RULES)).toBe(-1);
  expect(firstRule(3, 3, 3, [])).toBe(-1);
});
