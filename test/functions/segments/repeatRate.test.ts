import { down, value, why } from "../../support/sheet";

test("REPEATRATE passes over rows without a customer, whatever else stands there", () => {
  expect(value("REPEATRATE", down("Ann", null, "Ann", 0, "Bob"), down(45292, "x", 45300, null, 45292))).toBe(0.5);
});

test("REPEATRATE takes number 12 and text \"12\" for one customer, and two times of one day for one day", () => {
  expect(value("REPEATRATE", down(12, "12"), down(45292, 45293))).toBe(1);
  expect(value("REPEATRATE", down("Ann", " Ann "), down(45292.25, 45292.75))).toBe(0);
});

test("REPEATRATE refuses a blank date and names its row", () => {
  expect(value("REPEATRATE", down("Ann", "Bob"), down(45292, null))).toBe("#VALUE!");
  expect(why("en", "REPEATRATE", down("Ann", "Bob"), down(45292, null))).toContain("date, row 2");
});

test("REPEATRATE has no answer where no customer is named", () => {
  expect(value("REPEATRATE", down(null, ""), down(45292, 45293))).toBe("#N/A");
});
