import { across, down, spill, value, why } from "../../support/sheet";

test("RFMSCORE keeps the shape given: blanks stay blank, a 0 is a number", () => {
  expect(spill("RFMSCORE", [[10, null, 0], ["", 30, 20]], 4)).toEqual([[2, "", 1], ["", 4, 3]]);
  expect(spill("RFMSCORE", across(5, 1, 3))).toEqual([[5, 1, 3]]);
});

test("RFMSCORE turns the scale round where low is good", () => {
  expect(spill("RFMSCORE", down(3, 30, 300), null, "LOW")).toEqual([[5], [3], [1]]);
});

test("RFMSCORE refuses text with its row, unknown orders, and has no answer for blanks only", () => {
  expect(why("en", "RFMSCORE", down(1, "2", 3))).toBe('RFMSCORE: values, row 2: a number is wanted, got "2"');
  expect(value("RFMSCORE", down(1, 2), 5, "down")).toBe("#VALUE!");
  expect(value("RFMSCORE", down(1, 2), 1)).toBe("#NUM!");
  expect(value("RFMSCORE", down(null, ""))).toBe("#N/A");
});
