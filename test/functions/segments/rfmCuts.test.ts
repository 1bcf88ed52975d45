import { down, spill, value } from "../../support/sheet";

const args = [down("a", "b", "a", "c"), down(45292, 45301, 45322, 45311), down(100, 40, 60, 300)] as const;

test("RFMCUTS has one row fewer than bins, under a header", () => {
  expect(spill("RFMCUTS", ...args, null, 2, "zh")).toEqual([["分界", "距上次购买（天）", "购买频次", "消费金额"], [1, 11, 1, 160]]);
  expect(spill("RFMCUTS", ...args, [[0]], [[null]])).toHaveLength(5);
});

test("RFMCUTS takes a number of bins, not a table", () => {
  expect(value("RFMCUTS", ...args, null, [[1, 2, 3, 4]])).toBe("#VALUE!");
  expect(value("RFMCUTS", ...args, null, 101)).toBe("#NUM!");
});

test("RFMCUTS leaves out rows after asOf, and without any left has no answer", () => {
  expect(spill("RFMCUTS", ...args, 45301, 2)[1]).toEqual([1, 4.5, 1, 70]);
  expect(value("RFMCUTS", ...args, 45291)).toBe("#N/A");
});
