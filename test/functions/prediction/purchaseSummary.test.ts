import { down, spill, value, why } from "../../support/sheet";

const LOG = [down("a", "b", "a", 0, "c"), down(100, 107, 121, "x", 110), down(5, 6, 9, "y", -2)] as const;

test("PURCHASESUMMARY leaves the mean of somebody who has not bought again blank, and drops rows without a customer", () => {
  expect(spill("PURCHASESUMMARY", ...LOG)).toEqual([
    ["Customer", "Frequency", "Recency t_x", "Age T", "Mean repeat spend"],
    ["a", 1, 3, 3, 9],
    ["b", 0, 0, 2, ""],
  ]);
});

test("PURCHASESUMMARY takes 0 and blank as the defaults of until and unitDays", () => {
  for (const blank of [null, "", 0]) expect(spill("PURCHASESUMMARY", ...LOG, [[blank]], [[blank]])).toEqual(spill("PURCHASESUMMARY", ...LOG));
  expect(spill("PURCHASESUMMARY", ...LOG, 121, 7, "en")).toEqual(spill("PURCHASESUMMARY", ...LOG));
});

test("PURCHASESUMMARY counts in the unit asked for, until the day asked for, in the language asked for", () => {
  expect(spill("PURCHASESUMMARY", ...LOG, 114.7, 1, "ru")).toEqual([
    ["Клиент", "Частота", "Давность t_x", "Возраст T", "Средняя повторная покупка"],
    ["a", 0, 0, 14, ""],
    ["b", 0, 0, 7, ""],
  ]);
});

test("PURCHASESUMMARY gives the id as the first row that is kept wrote it", () => {
  const args = [down(12, "b", "12 "), down(130, 100, 101), down(1, 2, 3)] as const;
  expect(spill("PURCHASESUMMARY", ...args).slice(1).map(([id]) => id)).toEqual([12, "b"]);
  expect(spill("PURCHASESUMMARY", ...args, 120).slice(1).map(([id]) => id)).toEqual(["b", "12 "]);
});

test("PURCHASESUMMARY says why there is nothing: no row until then, no purchase, a unit of no length", () => {
  expect(value("PURCHASESUMMARY", ...LOG, 99)).toBe("#N/A");
  expect(why("en", "PURCHASESUMMARY", ...LOG, 99)).toBe("PURCHASESUMMARY: no row is left: every date is after until; give a later one");
  expect(why("en", "PURCHASESUMMARY", down("a"), down(100), down(0))).toContain("there is no purchase");
  expect(why("en", "PURCHASESUMMARY", ...LOG, null, -7)).toBe("PURCHASESUMMARY: unitDays: -7 is not above 0");
});
