import { down, spill, value, why } from "../../support/sheet";

test("LTV reads 0 or a blank as left out where 0 has no meaning: periods and timing", () => {
  expect(value("LTV", 1000, 0.2, 0, 0)).toBe(5000);
  expect(value("LTV", 1000, 0.2, 0, [[null]], [[null]])).toBe(5000);
});

test("LTV refuses periods that are not a whole number of at least 1", () => {
  expect(value("LTV", 1000, 0.2, 0, 2.5)).toBe("#NUM!");
  expect(value("LTV", 1000, 0.2, 0, -1)).toBe("#NUM!");
});

test("LTV refuses 20 for 20 % by name, and a churn below 0", () => {
  expect(value("LTV", 1000, 20)).toBe("#VALUE!");
  expect(why("en", "LTV", 1000, 20)).toBe("LTV: churn is a fraction: write 5% or 0.05 (got 20)");
  expect(value("LTV", 1000, -0.2)).toBe("#NUM!");
});

test("LTV lifts over every argument, one bad row spoiling one cell", () => {
  expect(spill("LTV", 100, down(0.2, 0, 1), 0)).toEqual([[500], ["#N/A"], [100]]);
  expect(spill("LTV", 100, 0.2, 0.1, down(1, 2.5), "start").flat()[1]).toBe("#NUM!");
});

test("LTV says why an endless sum has no value, in three languages", () => {
  expect(why("en", "LTV", 100, 0)).toBe("LTV: without churn and discount the sum has no end: give the number of periods");
  expect(why("ru", "LTV", 100, 0)).toContain("сумма бесконечна");
  expect(why("zh", "LTV", 100, 0)).toContain("无限大");
});

test("LTV too large for a number is #NUM!", () => {
  expect(value("LTV", 1e300, 1e-100)).toBe("#NUM!");
});
