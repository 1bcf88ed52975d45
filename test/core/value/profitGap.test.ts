import { profitGap } from "../../../src/core/value/profitGap";

test("profitGap is 17 to 43 % of profit (course book 004)", () => {
  const [low, high] = profitGap(1000000);
  expect(low).toBeCloseTo(170000, 6);
  expect(high).toBeCloseTo(430000, 6);
});

test("profitGap takes other shares", () => {
  expect(profitGap(200, 0.25, 0.5)).toEqual([50, 100]);
});

test("profitGap of no profit is nothing", () => {
  expect(profitGap(0)).toEqual([0, 0]);
});
