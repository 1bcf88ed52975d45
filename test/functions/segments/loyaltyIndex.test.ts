import { down, value, why } from "../../support/sheet";

test("LOYALTYINDEX drops a blank with its partners, and counts a 0", () => {
  expect(value("LOYALTYINDEX", down(1, 1, 1), down(5, null, 3), down(1, 1, 1), down(5, 5, 5))).toBe(0.75);
  expect(value("LOYALTYINDEX", down(1, 1), down(10, 0), 0, 10)).toBe(0.5);
});

test("LOYALTYINDEX wants lists of one size, or single values", () => {
  expect(value("LOYALTYINDEX", down(1, 1), down(5, 3), down(1, 1, 1), 5)).toBe("#VALUE!");
});

test("LOYALTYINDEX names the row of a weight below 0", () => {
  expect(value("LOYALTYINDEX", down(1, -1), down(5, 3), 1, 5)).toBe("#NUM!");
  expect(why("en", "LOYALTYINDEX", down(1, -1), down(5, 3), 1, 5)).toContain("weights, row 2");
});

test("LOYALTYINDEX explains a scale without length and weights of 0", () => {
  expect(why("en", "LOYALTYINDEX", 1, 3, 5, 5)).toBe("LOYALTYINDEX: low and high are both 5: a measure needs a scale");
  expect(why("ru", "LOYALTYINDEX", 0, 3, 1, 5)).toContain("сумма весов равна 0");
});
