import { CellError } from "../../../src/cells/Cell";
import { across, spill, value, why } from "../../support/sheet";

test("REVENUEBRIDGE writes its words in the language it is told", () => {
  expect(spill("REVENUEBRIDGE", 100, 20, 90, 50, 60, "zh").map(([label]) => label)).toEqual(["项目", "上期收入", "流失客户", "留存客户收入变化", "新增客户", "本期收入"]);
  expect(spill("REVENUEBRIDGE", 100, 20, 90, 50, 60, [[null]])[0]).toEqual(["Label", "Amount"]);
});
test("REVENUEBRIDGE does not lift and gives errors back", () => {
  expect(value("REVENUEBRIDGE", 100, 20, 90, across(50, 60), 60)).toBe("#VALUE!");
  expect(value("REVENUEBRIDGE", 100, 20, 90, new CellError("#N/A"), 60)).toBe("#N/A");
});
test("REVENUEBRIDGE refuses joined that is not gross and says why", () => {
  expect(value("REVENUEBRIDGE", 100, 20, 10, 50, 60)).toBe("#NUM!");
  expect(why("en", "REVENUEBRIDGE", 100, 20, 10, 50, 60)).toContain("more would be lost than were there at the start");
});
test("REVENUEBRIDGE shows nobody lost as 0, not as −0", () => {
  expect(Object.is(spill("REVENUEBRIDGE", 100, 0, 100, 50, 50)[2]![1], 0)).toBe(true);
});
