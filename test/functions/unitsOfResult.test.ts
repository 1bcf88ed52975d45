import { cell, labelled, pair, table } from "../../src/functions/results";
import { functionById } from "../../src/functions/catalogue";
import { resultFormats, resultOf, unitAt } from "../../src/functions/unitsOfResult";

const spill = { row: 4, column: 2, rows: 3, columns: 4 };

test("unitAt gives a table one unit a column and repeats the last", () => {
  const result = table("text", "count", "share");
  expect([0, 1, 2, 3].map((column) => unitAt(result, 2, column))).toEqual(["text", "count", "share", "share"]);
  expect(unitAt(result, 0, 1)).toBe("text");
});
test("unitAt gives a labelled result one unit a row", () => {
  const result = labelled("count", "share");
  expect([unitAt(result, 0, 1), unitAt(result, 1, 0), unitAt(result, 1, 1), unitAt(result, 2, 1)]).toEqual(["text", "text", "count", "share"]);
});
test("resultFormats formats a table column by column below its header", () => {
  expect(resultFormats(table("text", "count", "share"), spill)).toEqual([
    { area: { row: 5, column: 3, rows: 2, columns: 1 }, format: "#,##0" },
    { area: { row: 5, column: 4, rows: 2, columns: 1 }, format: "0.00%" },
    { area: { row: 5, column: 5, rows: 2, columns: 1 }, format: "0.00%" },
  ]);
});
test("resultFormats formats a labelled result row by row beside its labels", () => {
  expect(resultFormats(labelled("count", "share"), { row: 0, column: 0, rows: 3, columns: 2 })).toEqual([
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, format: "#,##0" },
    { area: { row: 2, column: 1, rows: 1, columns: 1 }, format: "0.00%" },
  ]);
});
test("resultFormats formats the whole of any other result", () => {
  expect(resultFormats(pair("money"), { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([{ area: { row: 0, column: 0, rows: 1, columns: 2 }, format: "#,##0.00" }]);
});
test("resultFormats has nothing to do for an error that stands where a table would, nor for text", () => {
  const one = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(resultFormats(table("count"), one)).toEqual([]);
  expect(resultFormats(labelled("count"), one)).toEqual([]);
  expect(resultFormats(cell("text"), one)).toEqual([]);
});
test("resultOf follows the option that changes what is counted", () => {
  const cohorts = functionById("COHORTS")!;
  expect(resultOf(cohorts, [[["a"]], [[45292]]])).toEqual(cohorts.result);
  expect(resultOf(cohorts, [[["a"]], [[45292]], "month", "count"])).toEqual({ kind: "table", columns: ["text", "count", "count"] });
});
