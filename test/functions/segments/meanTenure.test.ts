import { CellError } from "../../../src/cells/Cell";
import { down, spill, value, why } from "../../support/sheet";

test("MEANTENURE takes a blank end, an empty text and a 0 alike: still here", () => {
  for (const open of [null, "", 0]) expect(value("MEANTENURE", down(45292), down(open), 45302)).toBe(10);
});

test("MEANTENURE drops a row whose start and end are both blank or 0", () => {
  expect(value("MEANTENURE", down(45292, null, 0, ""), down(null, 0, null, ""), 45302)).toBe(10);
});

test("MEANTENURE has no answer where every row is empty", () => {
  expect(value("MEANTENURE", down(null, 0), down(0, null), 45302)).toBe("#N/A");
  expect(why("en", "MEANTENURE", down(null, 0), down(0, null), 45302)).toBe("MEANTENURE: no value is left in the range");
});

test("MEANTENURE refuses an end without a start and names the row of the range", () => {
  expect(value("MEANTENURE", down(null, 45292, null), down(null, null, 45300), 45302)).toBe("#VALUE!");
  expect(why("en", "MEANTENURE", down(null, 45292, null), down(null, null, 45300), 45302)).toBe("MEANTENURE: row 3: an end without a start");
});

test("MEANTENURE refuses a start after its end or after asOf and names the row", () => {
  expect(value("MEANTENURE", down(45292, 45301), down(null, 45300), 45302)).toBe("#NUM!");
  expect(why("ru", "MEANTENURE", down(45292, 45301), down(null, 45300), 45302)).toBe("MEANTENURE: строка 2: начало позже ухода");
  expect(why("zh", "MEANTENURE", down(null, 45303), down(null, null), 45302)).toBe("MEANTENURE: 第 2 行：开始日期晚于 asOf");
});

test("MEANTENURE refuses text, truth values and impossible serials as dates", () => {
  expect(value("MEANTENURE", down("2024-01-01"), down(null), 45302)).toBe("#VALUE!");
  expect(value("MEANTENURE", down(45292), down(false), 45302)).toBe("#VALUE!");
  expect(value("MEANTENURE", down(-5), down(null), 45302)).toBe("#NUM!");
  expect(value("MEANTENURE", down(45292), down(null), 0)).toBe("#NUM!");
});

test("MEANTENURE gives back an error in a date", () => {
  expect(value("MEANTENURE", down(45292, 45292), down(null, new CellError("#N/A")), 45302)).toBe("#N/A");
});

test("MEANTENURE cuts off the time of day and lifts over asOf", () => {
  expect(spill("MEANTENURE", down(45292.9), down(null), down(45302.1, 45303))).toEqual([[10], [11]]);
});
