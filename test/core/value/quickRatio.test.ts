import { quickRatio } from "../../../src/core/value/quickRatio";

test("quickRatio is 3.5 for 20,000 new, 8,000 expansion, 3,000 contraction and 5,000 churned (pitchkit.net)", () => {
  expect(quickRatio(20000, 8000, 3000, 5000)).toBe(3.5);
});

test("quickRatio is 0 where nothing came in and 1 where as much came as went", () => {
  expect(quickRatio(0, 0, 0, 10)).toBe(0);
  expect(quickRatio(6, 4, 7, 3)).toBe(1);
});

test("quickRatio refuses a period in which nothing was lost", () => {
  expect(() => quickRatio(100, 0, 0, 0)).toThrow("some lost revenue");
});
