import { CellError } from "../../../src/cells/Cell";
import { across, down, spill, value, why } from "../../support/sheet";

test("SATISFACTION and WEIGHTEDSCORE drop a blank with its partners, and count a 0", () => {
  expect(value("SATISFACTION", down(4, 5), down(5, null))).toBe(0.8);
  expect(value("SATISFACTION", down(4, 0), down(4, 4))).toBe(0.5);
  expect(value("SATISFACTION", down(5, 1), down(4, 4), down(1, null))).toBe(1.25);
  expect(value("WEIGHTEDSCORE", down(3, null, 1), down(5, 2, 1))).toBe(4);
});

test("SATISFACTION takes one weight for all as no weight", () => {
  expect(value("SATISFACTION", down(4, 3), down(5, 5), 2)).toBe(0.7);
});

test("SATISFACTION and WEIGHTEDSCORE want lists of one size, a row beside a column being one", () => {
  expect(value("SATISFACTION", down(4, 3), down(5, 5, 5))).toBe("#VALUE!");
  expect(value("WEIGHTEDSCORE", across(3, 1), down(5, 1))).toBe(4);
});

test("SATISFACTION and WEIGHTEDSCORE explain what they cannot divide by", () => {
  expect(why("en", "SATISFACTION", 4, 0)).toContain("the expectations add up to 0");
  expect(why("zh", "WEIGHTEDSCORE", down(0, 0), down(1, 2))).toBe("WEIGHTEDSCORE: 权重之和为 0");
});

test("DELIVEREDVALUE takes blanks as 0, nothing as 0 and lists of any length, and refuses text", () => {
  expect(value("DELIVEREDVALUE", down(8, null, 6), down(4))).toBe(10);
  expect(value("DELIVEREDVALUE", down(null, null), down(null))).toBe(0);
  expect(why("en", "DELIVEREDVALUE", down(8, "6"), 4)).toContain("values, row 2");
});

test("TOPBOX drops blanks, counts a 0, lifts over the mark and gives an error back", () => {
  expect(value("TOPBOX", down(5, null, 3, ""))).toBe(0.5);
  expect(value("TOPBOX", down(5, 0))).toBe(0.5);
  expect(spill("TOPBOX", down(5, 4, 3), down(3, 4, 5, 6))).toEqual([[1], [2 / 3], [1 / 3], [0]]);
  expect(value("TOPBOX", down(5, new CellError("#N/A")))).toBe("#N/A");
  expect(value("TOPBOX", down(null, ""))).toBe("#N/A");
});
