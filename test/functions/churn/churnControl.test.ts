import { CellError } from "../../../src/cells/Cell";
import { across, down, spill, value, why } from "../../support/sheet";

test("CHURNCONTROL numbers the filled periods 1, 2, 3 and reads a single blank as 0", () => {
  const rows = spill("CHURNCONTROL", down(10, null, null, 8), down(200, 200, null, 200));
  expect(rows.slice(1).map(([period, rate]) => [period, rate])).toEqual([[1, 0.05], [2, 0], [3, 0.04]]);
});
test("CHURNCONTROL takes 3 where sigmas is blank or 0, and refuses less", () => {
  const wide = spill("CHURNCONTROL", down(5, 20), 100);
  expect(spill("CHURNCONTROL", down(5, 20), 100, [[null]])).toEqual(wide);
  expect(spill("CHURNCONTROL", down(5, 20), 100, 0)).toEqual(wide);
  expect(value("CHURNCONTROL", down(5, 20), 100, -1)).toBe("#NUM!");
});
test("CHURNCONTROL signals in the language it is told", () => {
  const signals = (language: string) => spill("CHURNCONTROL", down(5, 20), 100, 2, language).slice(1).map((row) => row[5]);
  expect(signals("en")).toEqual(["below", "above"]);
  expect(signals("zh")).toEqual(["低于", "高于"]);
});
test("CHURNCONTROL shows a period without customers as a division by zero and keeps the rest", () => {
  expect(spill("CHURNCONTROL", down(0, 5), down(0, 50))[1]).toEqual([1, "#DIV/0!", 0.1, "#DIV/0!", "#DIV/0!", ""]);
  expect(value("CHURNCONTROL", down(0, 0), down(0, 0))).toBe("#DIV/0!");
});
test("CHURNCONTROL refuses a loss above the customers there, and names the period", () => {
  expect(value("CHURNCONTROL", down(1, 11), down(10, 10))).toBe("#NUM!");
  expect(why("en", "CHURNCONTROL", down(1, 11), down(10, 10))).toBe("CHURNCONTROL: in period 2 more customers were lost (11) than were there at the start (10)");
  expect(why("ru", "CHURNCONTROL", down(1, 11), down(10, 10))).toContain("в периоде 2");
});
test("CHURNCONTROL does not lift, wants columns of one size and gives errors back", () => {
  expect(value("CHURNCONTROL", down(5, 20), 100, across(2, 3))).toBe("#VALUE!");
  expect(value("CHURNCONTROL", down(5, 20), down(100, 100, 100))).toBe("#VALUE!");
  expect(value("CHURNCONTROL", down(5, new CellError("#N/A")), down(100, 100))).toBe("#N/A");
  expect(value("CHURNCONTROL", down(null, null), down(null, null))).toBe("#N/A");
});
