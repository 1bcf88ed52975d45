import { CellError } from "../../../src/cells/Cell";
import { across, down, spill, value, why } from "../../support/sheet";

test("CUSTOMERCLASS lifts over both marks, and one bad mark spoils one cell", () => {
  expect(spill("CUSTOMERCLASS", down(5, "?", 1, new CellError("#N/A")), down(5, 3, 5, 2))).toEqual([["Apostle"], ["#VALUE!"], ["Hostage"], ["#N/A"]]);
});

test("CUSTOMERCLASS makes a field of a column of satisfaction and a row of loyalty", () => {
  expect(spill("CUSTOMERCLASS", down(1, 4), across(1, 5))).toEqual([["Terrorist", "Hostage"], ["Mercenary", "Loyalist"]]);
});

test("CUSTOMERCLASS gives its class in the language asked for", () => {
  expect(value("CUSTOMERCLASS", 5, 1, null, null, null, "ru")).toBe("Наёмник");
  expect(value("CUSTOMERCLASS", 5, 5, null, null, null, "zh")).toBe("传道者");
});

test("CUSTOMERCLASS takes a bottom of 0 as it stands, for scales that begin there", () => {
  expect(value("CUSTOMERCLASS", 0, 0, 8, 10, 0)).toBe("Terrorist");
  expect(value("CUSTOMERCLASS", 1, 1, 8, 10, 0)).toBe("Defector");
});

test("CUSTOMERCLASS says which cuts are out of order", () => {
  expect(value("CUSTOMERCLASS", 3, 3, 5, 4)).toBe("#NUM!");
  expect(why("en", "CUSTOMERCLASS", 3, 3, 5, 4)).toBe("CUSTOMERCLASS: the cuts must rise: bottom (1) below high (5), and high not above top (4)");
});
