import { authorityLimit } from "../../../src/core/service/authorityLimit";

test("authorityLimit is what a quick solution saves: 1000 · (82 % − 19 %) after a major loss (course book 003, case 05)", () => {
  expect(authorityLimit(1000, 0.19, 0.82)).toBeCloseTo(630, 9);
});

test("authorityLimit takes the share of the gain it is told", () => {
  expect(authorityLimit(1000, 0.19, 0.82, 0.5)).toBeCloseTo(315, 9);
  expect(authorityLimit(1000, 0.19, 0.82, 0)).toBe(0);
});

test("authorityLimit is 0 when the remedy changes nothing", () => {
  expect(authorityLimit(1000, 0.5, 0.5)).toBe(0);
  expect(authorityLimit(1000, 0.1 + 0.2, 0.3)).toBe(0);
});

test("authorityLimit refuses a remedy that lowers repurchase", () => {
  expect(() => authorityLimit(1000, 0.82, 0.54)).toThrow("raises repurchase");
});
