import { across, down, spill } from "../../support/sheet";

test("PROFITGAP gives two cells beside each other, and a row of two for each profit", () => {
  expect(spill("PROFITGAP", 100, 0.25, 0.5)).toEqual([[25, 50]]);
  expect(spill("PROFITGAP", down(100, "abc", 200), 0.25, 0.5)).toEqual([[25, 50], ["#VALUE!", "#VALUE!"], [50, 100]]);
});

test("PROFITGAP refuses a row of profits, which would spill over itself", () => {
  expect(spill("PROFITGAP", across(100, 200))).toEqual([["#VALUE!"]]);
});

test("PROFITGAP reads a blank share as 0, since 0 has a meaning", () => {
  expect(spill("PROFITGAP", 100, [[null]], 0.5)).toEqual([[0, 50]]);
});
