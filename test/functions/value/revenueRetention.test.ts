import { down, value, why } from "../../support/sheet";

test("REVENUERETENTION reads a blank as 0: a customer who left, or a new one", () => {
  expect(value("REVENUERETENTION", down(100, 100, null), down(50, null, 70))).toBe(0.25);
  expect(value("REVENUERETENTION", down(100, null), down(150, null), "GROSS")).toBe(1);
});

test("REVENUERETENTION refuses revenue before below 0, naming the row, and lists of two sizes", () => {
  expect(value("REVENUERETENTION", down(100, -1), down(50, 1))).toBe("#NUM!");
  expect(why("en", "REVENUERETENTION", down(100, -1), down(50, 1))).toBe("REVENUERETENTION: before, row 2: -1 is below 0");
  expect(value("REVENUERETENTION", down(1, 2, 3), down(1, 2))).toBe("#VALUE!");
});

test("REVENUERETENTION of nothing gives no answer, of new customers only a division by zero", () => {
  expect(value("REVENUERETENTION", down(null, ""), down(null, null))).toBe("#N/A");
  expect(value("REVENUERETENTION", down(0), down(5))).toBe("#DIV/0!");
});
