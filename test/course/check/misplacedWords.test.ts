import { parseAddress } from "../../../src/cells/address";
import type { Grid } from "../../../src/cells/Cell";
import { misplacedWords } from "../../../src/course/check/misplacedWords";
import type { SheetRead } from "../../../src/course/check/SheetRead";

const CAUSES = ["Care", "Price", "Move"];
const expected: Grid = [["Cause", "Count"], ["cause 2", 68], ["cause 1", 14], ["cause 3", 14]];

/** Causes in A1:A3 and a table of them in A5:B8. */
function rowOf(table: Grid): number | undefined {
  const values = [...CAUSES.map((cause) => [cause, null]), [null, null], ...table];
  const read = { used: parseAddress(`A1:B${values.length}`), values, areas: new Map([["cause", parseAddress("A1:A3")]]) } as unknown as SheetRead;
  return misplacedWords(read, parseAddress("A5:B8"), expected, ["text", "count"]);
}

test.each<[string, Grid, number | undefined]>([
  ["every word beside its number", [["x", "y"], ["Price", 68], ["Care", 14], ["Move", 14]], undefined],
  ["numbers sorted alone", [["x", "y"], ["Care", 68], ["Price", 14], ["Move", 14]], 2],
  ["two alike in the other order", [["x", "y"], ["Price", 68], ["Move", 14], ["Care", 14]], undefined],
  ["words of one's own", [["x", "y"], ["a", 68], ["b", 14], ["c", 14]], undefined],
  ["no words", [[null, "y"], [null, 68], [null, 14], [null, 14]], undefined],
])("%s", (_, table, row) => {
  expect(rowOf(table)).toBe(row);
});
