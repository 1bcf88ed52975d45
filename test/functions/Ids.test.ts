import * as fc from "fast-check";
import { CellError, type Cell } from "../../src/cells/Cell";
import { ID_BLANK, IdCoder, Ids } from "../../src/functions/Ids";

const codes = (...cells: Cell[]): number[] => {
  const coder = new IdCoder();
  return cells.map((cell) => coder.code(cell));
};

test("code counts ids in order of first appearance and gives an id its code again", () => {
  expect(codes("b", "a", "b", 7, "a", 7)).toEqual([0, 1, 0, 2, 1, 2]);
});

test("code takes number 12 and text 12 as one id, whichever comes first", () => {
  expect(codes(12, "12", "x", 12)).toEqual([0, 0, 1, 0]);
  expect(codes("12", 12, "x", "12")).toEqual([0, 0, 1, 0]);
  expect(codes(0.5, "0.5", -3, "-3", 1e21, "1e+21")).toEqual([0, 0, 1, 1, 2, 2]);
});

test("code takes text 012 and number 12 as two ids", () => {
  expect(codes(12, "012")).toEqual([0, 1]);
});

test("code trims ids and minds the case", () => {
  expect(codes(" a", "a ", "a", "A", "\ta\n")).toEqual([0, 0, 0, 1, 0]);
});

test("code takes a truth value as the text TRUE or FALSE", () => {
  expect(codes(true, "TRUE", false, "true")).toEqual([0, 0, 1, 2]);
});

test("code takes names of an object's own machinery as ordinary ids", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "__proto__", "valueOf", "constructor"];
  expect(codes(...names)).toEqual([0, 1, 2, 3, 0, 4, 1]);
});

test("code takes blanks, text of blanks, 0 and errors as no id", () => {
  expect(codes(null, "", "  ", 0, -0, new CellError("#N/A"))).toEqual(Array(6).fill(ID_BLANK));
});

test("cells holds the first cell that carried each id", () => {
  const coder = new IdCoder();
  [" 12", 12, true, "x ", "x"].forEach((cell) => coder.code(cell));
  expect(coder.cells).toEqual([" 12", true, "x "]);
});

test("texts are the ids as they are compared: trimmed, numbers and truth values as text", () => {
  const cells = [" 12", 0.5, true, "x ", 1e21];
  expect(new Ids(new Int32Array(0), cells, () => null).texts).toEqual(["12", "0.5", "TRUE", "x", "1e+21"]);
});

test("code takes text 0 as an id, and text that only looks like a number as itself", () => {
  expect(codes("0", 0, " 0", "-0", "1.0", 1, "1e0", "Infinity", "NaN", " NaN")).toEqual([0, ID_BLANK, 0, 1, 2, 3, 4, 5, 6, 6]);
});

test("code agrees with a Map of trimmed texts, past every growth of its tables", () => {
  const long = fc.string({ maxLength: 3 });
  const cell = fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger(), long, fc.boolean());
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2000, maxLength: 3000 }), (cells) => {
      const known = new Map<string, number>();
      const wanted = cells.map((value) => {
        const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value).trim();
        if (value === 0 || text === "") return ID_BLANK;
        if (!known.has(text)) known.set(text, known.size);
        return known.get(text);
      });
      expect(codes(...cells)).toEqual(wanted);
    }),
    { numRuns: 20 },
  );
});
