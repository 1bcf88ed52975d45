import { CellError, type Cell, type Grid } from "../../src/cells/Cell";
import { encode, encodeCell } from "../../src/functions/gate";

test("encodeCell lets no null, no NaN, no infinity and no negative zero out", () => {
  expect(encodeCell(null)).toBe("");
  expect(encodeCell(undefined)).toBe("");
  expect(encodeCell(NaN)).toEqual(new CellError("#NUM!"));
  expect(encodeCell(-Infinity)).toEqual(new CellError("#NUM!"));
  expect(Object.is(encodeCell(-0), 0)).toBe(true);
});

test("encodeCell leaves numbers, text, truth values and errors alone", () => {
  const error = new CellError("#N/A");
  expect([1.5, "", "a", true, error].map(encodeCell)).toEqual([1.5, "", "a", true, error]);
});

test("encode makes a value a block of one cell, and nothing at all #N/A", () => {
  expect(encode(7)).toEqual([[7]]);
  expect(encode([])).toEqual([[new CellError("#N/A")]]);
  expect(encode([[]])).toEqual([[new CellError("#N/A")]]);
});

test("encode fills ragged rows and cleans each cell", () => {
  const ragged: Cell[][] = [["a"], [1, NaN, null]];
  expect(encode(ragged)).toEqual([["a", "", ""], [1, new CellError("#NUM!"), ""]]);
});

test("encode does not change the block it is given", () => {
  const block: Grid = Object.freeze([Object.freeze([null, -0]), Object.freeze([1])]);
  expect(encode(block)).toEqual([["", 0], [1, ""]]);
  expect(block).toEqual([[null, -0], [1]]);
});
