import { CellError } from "../../../src/cells/Cell";
import { call } from "../../../src/functions/call";
import { explain } from "../../../src/functions/explain";
import whale from "../../../src/functions/value/whaleCurve";
import { down, spill, value, why } from "../../support/sheet";

const header = ["Rank", "Customer", "Profit", "Cumulative profit", "Share of total profit"];

test("WHALECURVE adds the rows of one customer and sorts downwards", () => {
  expect(spill("WHALECURVE", down("Ann", "Bob", " Ann "), down(10, 30, 30))).toEqual([header, [1, "Ann", 40, 40, 40 / 70], [2, "Bob", 30, 70, 1]]);
});

test("WHALECURVE merges number 12 and text 12, shows the first cell, and breaks ties as text", () => {
  expect(spill("WHALECURVE", down(12, "9", "12", "100"), down(1, 2, 1, 2)).slice(1).map((row) => row[1])).toEqual(["100", 12, "9"]);
});

test("WHALECURVE drops rows without a customer unread, and reads a blank profit as 0", () => {
  expect(spill("WHALECURVE", down("Ann", null, 0, "Bob"), down(10, "what", new CellError("#REF!"), null))).toEqual([
    header, [1, "Ann", 10, 10, 1], [2, "Bob", 0, 10, 1],
  ]);
});

test("WHALECURVE leaves the share open where the total is not positive, and says why", () => {
  expect(spill("WHALECURVE", down("Ann", "Bob"), down(10, -10))).toEqual([header, [1, "Ann", 10, 10, "#N/A"], [2, "Bob", -10, 0, "#N/A"]]);
  const cell = call(whale, [down("Ann"), down(-10)])[1]![4];
  expect(explain(cell as CellError, whale, "en")).toBe("WHALECURVE: total profit is -10: a share of it means nothing");
});

test("WHALECURVE writes its header in the language asked for", () => {
  expect(spill("WHALECURVE", "Ann", 1, "zh")[0]).toEqual(["排名", "客户", "利润", "累计利润", "占总利润比"]);
  expect(value("WHALECURVE", "Ann", 1, "de")).toBe("#VALUE!");
});

test("WHALECURVE refuses text as profit, ranges of two sizes, and rows all without a customer", () => {
  expect(why("en", "WHALECURVE", down("Ann", "Bob"), down(10, "n/a"))).toBe('WHALECURVE: profit, row 2: a number is wanted, got "n/a"');
  expect(value("WHALECURVE", down("Ann", "Bob"), down(10))).toBe("#VALUE!");
  expect(value("WHALECURVE", down(null, ""), down(10, 20))).toBe("#N/A");
});
