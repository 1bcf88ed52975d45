import { down, spill, value, why } from "../../support/sheet";

test("SBGLIFETIME and SBGRESIDUAL say that a lifetime without discount is infinite", () => {
  expect(value("SBGLIFETIME", 0.668, 3.806)).toBe("#N/A");
  expect(why("en", "SBGLIFETIME", 0.668, 3.806)).toBe("SBGLIFETIME: with alpha = 0.668, not above 1, the mean lifetime is infinite: give a discount rate above 0");
  expect(why("zh", "SBGRESIDUAL", 0.668, 3.806, 2)).toContain("无穷大");
});
test("SBGLIFETIME takes a blank or 0 discount for none, 5 for a slip and next to nothing for nothing that can be told", () => {
  expect(value("SBGLIFETIME", 1.5, 4, [[null]])).toBe(9);
  expect(value("SBGLIFETIME", 1.5, 4, 0)).toBe(9);
  expect(value("SBGLIFETIME", 1.5, 4, 10)).toBe("#VALUE!");
  expect(why("en", "SBGLIFETIME", 1.5, 4, 1e-9)).toBe("SBGLIFETIME: a discount of 0.000000001 is too small: give 0 or at least 0.000001");
});
test("SBGLIFETIME and its sisters take no parameter that no fit gives", () => {
  for (const alpha of [0, -1, 2e6]) expect(value("SBGLIFETIME", alpha, 4, 0.1)).toBe("#NUM!");
  for (const alpha of [0, -1, 2e6]) expect(value("SBGSURVIVAL", alpha, 4, 3)).toBe("#NUM!");
});
test("SBGRESIDUAL spoils one cell by one bad row", () => {
  expect(spill("SBGRESIDUAL", 0.668, 3.806, down(0, 1.5, -1), 0.1).map(([cell]) => typeof cell === "number" ? "number" : cell)).toEqual(["number", "#NUM!", "#NUM!"]);
});
