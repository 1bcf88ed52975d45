import { down, spill, value, why } from "../../support/sheet";

test("ONTIME leaves blanks out and takes 0 as an instant answer", () => {
  expect(value("ONTIME", down(0, null, 30, "", 24))).toBeCloseTo(2 / 3, 12);
});

test("ONTIME lifts over targets, of which a blank one is 0 hours", () => {
  expect(spill("ONTIME", down(0, 3), down(2, null, 4))).toEqual([[0.5], [0.5], [1]]);
});

test("ONTIME refuses negative hours with their row, and has no answer without a case", () => {
  expect(why("en", "ONTIME", down(2, -1))).toBe("ONTIME: hours, row 2: -1 is below 0");
  expect(value("ONTIME", down(2, -1))).toBe("#NUM!");
  expect(value("ONTIME", down(null))).toBe("#N/A");
});
