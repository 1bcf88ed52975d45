import { CellError } from "../../../src/cells/Cell";
import { across, down, spill, value, why } from "../../support/sheet";

const activities = [[2, 1], [5, 3]];

test("CUSTOMERPROFIT spills one column without a header", () => {
  expect(spill("CUSTOMERPROFIT", down(1000, 400), down(600, 300), activities, across(20, 50))).toEqual([[310], [-150]]);
});

test("CUSTOMERPROFIT takes rates and customers lying or standing", () => {
  expect(spill("CUSTOMERPROFIT", across(1000, 400), down(600, 300), activities, down(20, 50))).toEqual([[310], [-150]]);
});

test("CUSTOMERPROFIT drops no row, so that its column stays beside the customers", () => {
  expect(spill("CUSTOMERPROFIT", down(null, 400), down(null, 300), [[null, ""], [5, 3]], across(20, 50))).toEqual([[0], [-150]]);
});

test("CUSTOMERPROFIT takes a single revenue for all customers", () => {
  expect(spill("CUSTOMERPROFIT", 1000, down(600, 300), activities, across(20, 50))).toEqual([[310], [450]]);
});

test("CUSTOMERPROFIT refuses sizes that do not fit before a negative activity", () => {
  expect(value("CUSTOMERPROFIT", down(1, 2, 3), down(1, 2), activities, across(20, 50))).toBe("#VALUE!");
  expect(why("en", "CUSTOMERPROFIT", down(1, 2, 3), down(1, 2), activities, across(20, 50))).toBe(
    "CUSTOMERPROFIT: revenue has 3 values, but activities has 2 rows",
  );
  expect(value("CUSTOMERPROFIT", 1, 1, [[-1, 2]], 20)).toBe("#VALUE!");
  expect(value("CUSTOMERPROFIT", 1, 1, [[-1]], 20)).toBe("#NUM!");
  expect(why("ru", "CUSTOMERPROFIT", down(1, 2), 1, down(1, -3), 20)).toBe("CUSTOMERPROFIT: activities, строка 2: -3 меньше 0");
});

test("CUSTOMERPROFIT names the row of a cell it cannot read, and gives an error back as itself", () => {
  expect(why("en", "CUSTOMERPROFIT", down(1000, 400), down(600, "n/a"), activities, across(20, 50))).toBe(
    'CUSTOMERPROFIT: cost, row 2: a number is wanted, got "n/a"',
  );
  expect(value("CUSTOMERPROFIT", down(1000, "n/a"), down(600, 300), [[2, new CellError("#DIV/0!")], [5, 3]], across(20, 50))).toBe("#DIV/0!");
  expect(value("CUSTOMERPROFIT", "1000", 600, [[1]], 20)).toBe("#VALUE!");
});
