import { CellError } from "../../../src/cells/Cell";
import { across, down, spill, value, why } from "../../support/sheet";

test("NPS leaves blanks out and takes a 0 as an answer", () => {
  expect(value("NPS", down(10, null, "", 7))).toBe(50);
  expect(value("NPS", down(10, 0))).toBe(0);
});

test("NPS takes a row, a block or one cell", () => {
  expect(value("NPS", across(9, 10))).toBe(100);
  expect(value("NPS", [[9, 7], [6, 0]])).toBe(-25);
  expect(value("NPS", 8)).toBe(0);
});

test("NPS names the row of a score off the scale, of a fraction and of a text", () => {
  expect([value("NPS", down(9, 11)), why("en", "NPS", down(9, 11))]).toEqual(["#NUM!", "NPS: scores, row 2: 11 is above 10"]);
  expect([value("NPS", down(9, 8.5)), why("en", "NPS", down(9, 8.5))]).toEqual(["#NUM!", "NPS: scores, row 2: a whole number is wanted, got 8.5"]);
  expect([value("NPS", down(null, "9")), why("en", "NPS", down(null, "9"))]).toEqual(["#VALUE!", 'NPS: scores, row 2: a number is wanted, got "9"']);
});

test("NPS gives #N/A where no score is left and an error as itself", () => {
  expect(value("NPS", down(null, ""))).toBe("#N/A");
  expect(value("NPS", down(9, new CellError("#DIV/0!"), 11))).toBe("#DIV/0!");
});

test("NPSINTERVAL gives two cells beside each other, and a row for each confidence", () => {
  expect(spill("NPSINTERVAL", down(9, 8, 3)).map((row) => row.length)).toEqual([2]);
  expect(spill("NPSINTERVAL", down(9, 8, 3), down(0.9, 0.95)).map((row) => row.length)).toEqual([2, 2]);
});

test("NPSINTERVAL takes a blank or 0 confidence as 95 % and refuses 95 and 1", () => {
  const usual = spill("NPSINTERVAL", down(9, 8, 3));
  expect(spill("NPSINTERVAL", down(9, 8, 3), [[null]])).toEqual(usual);
  expect(spill("NPSINTERVAL", down(9, 8, 3), 0)).toEqual(usual);
  expect(value("NPSINTERVAL", down(9, 8, 3), 95)).toBe("#VALUE!");
  expect(value("NPSINTERVAL", down(9, 8, 3), 1)).toBe("#NUM!");
});
