import { CellError } from "../../../src/cells/Cell";
import type { Argument } from "../../../src/functions/shape";
import { down, spill, value, why } from "../../support/sheet";

const HEADER = ["Customer", "Recency, days", "Frequency", "Monetary", "R", "F", "M", "Segment"];
const customers = (...args: Argument[]): unknown[] => spill("RFM", ...args).slice(1).map((row) => row[0]);

test("RFM drops rows without a customer and does not read their other cells", () => {
  const spilled = spill("RFM", down("a", null, 0, " ", "b"), down(100, "x", new CellError("#N/A"), null, 90), down(1, 2, "y", null, 4));
  expect(spilled.map((row) => row.slice(0, 4))).toEqual([HEADER.slice(0, 4), ["a", 0, 1, 1], ["b", 10, 1, 4]]);
});

test("RFM takes names of an object's own machinery as customers, and 12 and text 12 as one", () => {
  expect(customers(down("__proto__", "constructor", 12, " 12", "__proto__"), down(1, 2, 3, 4, 5), down(1, 1, 1, 1, 1))).toEqual(["__proto__", "constructor", 12]);
});

test("RFM leaves out rows after asOf before anything else: order, first cell and latest date are those of the rest", () => {
  const [ids, days, sums] = [down(12, "b", "12", "c"), down(50, 20, 30, 60), down(1, 2, 3, 4)];
  expect(customers(ids, days, sums)).toEqual([12, "b", "c"]);
  expect(customers(ids, days, sums, 40)).toEqual(["b", "12"]);
  expect(spill("RFM", ids, days, sums, 40).slice(1).map((row) => row.slice(1, 4))).toEqual([[20, 1, 2], [10, 1, 3]]);
});

test("RFM with asOf before all rows has no answer, and says so", () => {
  expect(value("RFM", down("a"), down(50), down(1), 49)).toBe("#N/A");
  expect(why("en", "RFM", down("a"), down(50), down(1), 49)).toBe("RFM: no row is left: every date is after asOf");
});

test("RFM cuts off the time of day", () => {
  expect(spill("RFM", down("a", "b"), down(50.9, 51.2), down(1, 1))[1]![1]).toBe(1);
});

test("RFM takes a blank, 0 or omitted option as its default, and says its words in the language asked for", () => {
  const args = [down("a", "b"), down(50, 60), down(1, 2)] as const;
  const plain = spill("RFM", ...args);
  for (const blank of [null, "", 0]) expect(spill("RFM", ...args, [[blank]], [[blank]], [[blank]])).toEqual(plain);
  expect(spill("RFM", ...args, null, null, "zh")[0]).toEqual(["客户", "距上次购买（天）", "购买频次", "消费金额", "R", "F", "M", "客户分群"]);
});

test("RFM scores again as it did when it is given the cuts of RFMCUTS, with or without their header", () => {
  const args = [down("a", "b", "a", "c", "d", "e"), down(50, 60, 55, 10, 20, 60), down(1, 2, 3, 4, 5, 5)] as const;
  for (const bins of [2, 5, 7]) {
    const cuts = spill("RFMCUTS", ...args, null, bins);
    expect(spill("RFM", ...args, null, cuts)).toEqual(spill("RFM", ...args, null, bins));
    expect(spill("RFM", ...args, null, cuts.slice(1))).toEqual(spill("RFM", ...args, null, bins));
    expect(spill("RFMSUMMARY", ...args, null, cuts)).toEqual(spill("RFMSUMMARY", ...args, null, bins));
  }
});

test("RFM refuses cuts of another shape, cuts that fall and cells that are no numbers, each with its sentence", () => {
  const args = [down("a", "b"), down(50, 60), down(1, 2), null] as const;
  expect(value("RFM", ...args, [[1, 2, 3]])).toBe("#VALUE!");
  expect(why("en", "RFM", ...args, [[1, 2, 3]])).toContain("RFM: bins: a table of cuts has 4 columns");
  expect(why("ru", "RFM", ...args, [["Граница", "Давность, дней", "Частота", "Сумма покупок"]])).toContain("в таблице границ 4 столбца");
  expect(value("RFM", ...args, [[1, 10, 1, 5], [2, 20, 2, 4]])).toBe("#VALUE!");
  expect(why("en", "RFM", ...args, [[1, 10, 1, 5], [2, 20, 2, 4]])).toContain("the cuts must rise from row to row, but 4 follows 5");
  expect(why("en", "RFM", ...args, [["Cut", "R", "F", "M"], [1, 10, "", 5]])).toContain("bins, row 2: a number is wanted");
  expect(value("RFM", ...args, [[1, 10, new CellError("#DIV/0!"), 5]])).toBe("#DIV/0!");
});

test("RFM tells cuts that fall before dates that are none and before asOf, and names their row", () => {
  const falling = [["Cut", "R", "F", "M"], [1, 10, 1, 5], [2, 20, 2, 4]];
  expect(value("RFM", down("a"), down(-5), down(1), null, falling)).toBe("#VALUE!");
  expect(value("RFM", down("a"), down(50), down(1), 49, falling)).toBe("#VALUE!");
  expect(why("en", "RFM", down("a"), down(50), down(1), 49, falling)).toBe("RFM: bins, row 3: the cuts must rise from row to row, but 4 follows 5");
});

test("RFM takes 2 to 100 bins", () => {
  const args = [down("a", "b"), down(50, 60), down(1, 2), null] as const;
  expect(spill("RFM", ...args, 100)[2]!.slice(4, 7)).toEqual([100, 1, 100]);
  for (const bins of [1, 101, 2.5]) expect(value("RFM", ...args, bins)).toBe("#NUM!");
  expect(value("RFM", ...args, "many")).toBe("#VALUE!");
});

test("RFM refuses text as a date or amount, a wrong size and a range where one cell is wanted", () => {
  expect(why("en", "RFM", down("a", "b"), down(50, "1 May"), down(1, 2))).toContain("date, row 2");
  expect(value("RFM", down("a", "b"), down(50, null), down(1, 2))).toBe("#VALUE!");
  expect(value("RFM", down("a", "b"), down(50, 0), down(1, 2))).toBe("#NUM!");
  expect(value("RFM", down("a", "b"), down(50), down(1, 2))).toBe("#VALUE!");
  expect(value("RFM", down("a"), down(50), down(1), down(60, 70))).toBe("#VALUE!");
  expect(value("RFM", down(null, 0), down(50, 60), down(1, 2))).toBe("#N/A");
});
