import { CellError } from "../../src/cells/Cell";
import { across, down, spill, value, why } from "../support/sheet";

test("a function gives its value in one cell", () => {
  expect(value("CHURNRATE", 3000, 500, 3300)).toBeCloseTo(0.0666667, 6);
});
test("a lifted scalar spills, and one bad row spoils one cell", () => {
  expect(spill("CHURNRATE", down(100, "abc", 0), 0, down(90, 90, 0))).toEqual([[0.1], ["#VALUE!"], ["#DIV/0!"]]);
});
test("a row and a column make a block", () => {
  expect(spill("CHURNRATE", down(100, 200), across(0, 0, 0), 50)).toEqual([[0.5, 0.5, 0.5], [0.75, 0.75, 0.75]]);
});
test("sides that do not match give #N/A in the overhang", () => {
  expect(spill("CHURNRATE", down(100, 200, 300), down(0, 0), 50)).toEqual([[0.5], [0.75], ["#N/A"]]);
});
test("an error in an argument comes back as itself, #REF! and #NAME? as #VALUE!", () => {
  expect(value("CHURNRATE", new CellError("#N/A"), "abc", 1)).toBe("#N/A");
  expect(value("CHURNRATE", new CellError("#REF!"), 0, 1)).toBe("#VALUE!");
  expect(why("en", "CHURNRATE", new CellError("#REF!"), 0, 1)).toContain("#REF!");
});
test("a wrong type wins over an unknown word, and that over the domain, and that over a division by zero", () => {
  expect(value("CHURNRATE", -1, "abc", 1, "nonsense")).toBe("#VALUE!");
  expect(why("en", "CHURNRATE", -1, "abc", 1, "nonsense")).toContain("a number is wanted");
  expect(why("en", "CHURNRATE", -1, 0, 1, "nonsense")).toContain("one of");
  expect(value("CHURNRATE", -1, 0, 0)).toBe("#NUM!");
});
test("text that is a plain number counts as one in a scalar", () => {
  expect(value("CHURNRATE", " 100 ", "0", "9e1")).toBeCloseTo(0.1);
  expect(value("CHURNRATE", "100%", 0, 1)).toBe("#VALUE!");
});
test("a blank cell is 0, an omitted option its default, a blank option its default", () => {
  expect(value("CHURNRATE", 100, [[null]], 90)).toBeCloseTo(0.1);
  expect(value("CHURNRATE", 100, 0, 90, [[null]])).toBeCloseTo(0.1);
  expect(value("CHURNRATE", 100, 0, 90, [[0]])).toBeCloseTo(0.1);
});
test("a message names the parameter, the row and what was expected", () => {
  expect(why("en", "CHURNRATE", 100, 0, down("abc"))).toBe('CHURNRATE: atEnd: a number is wanted, got "abc"');
  expect(why("ru", "CHURNRATE", 100, 20, 10)).toContain("все пришедшие");
});
test("an error wins over a scalar that goes to the right where the result is a pair", () => {
  const wide = across(0.9, 0.95);
  expect(spill("NPSINTERVAL", down(9, 10), wide)).toEqual([["#VALUE!"]]);
  expect(spill("NPSINTERVAL", down(9, new CellError("#DIV/0!")), wide)).toEqual([["#DIV/0!"]]);
  expect(spill("PROFITGAP", new CellError("#DIV/0!"), wide)).toEqual([["#DIV/0!"]]);
  expect(spill("PROFITGAP", 100, across(0.1, new CellError("#NULL!")))).toEqual([["#NULL!"]]);
});
test("an error in a list wins over sizes that do not match, and over the blank beside it that drops its row", () => {
  expect(value("WEIGHTEDSCORE", down(new CellError("#N/A"), 1), down(1, 2, 3))).toBe("#N/A");
  expect(value("WEIGHTEDSCORE", down(null, 1), down(new CellError("#N/A"), 1))).toBe("#N/A");
  expect(value("RFM", down("a", "b"), down(1, new CellError("#N/A"), 3), down(1, 2, 3))).toBe("#N/A");
});
test("in a table, a row without a key is not read, not even an error in it", () => {
  expect(spill("PARETO", down("a", null), down(2, new CellError("#N/A"))).slice(1)).toEqual([["a", 2, 1, 1]]);
});
test("a message names the parameter once, and says which bound was not kept", () => {
  expect(why("en", "LTV", 100, 5)).toBe("LTV: churn is a fraction: write 5% or 0.05 (got 5)");
  expect(why("en", "CHURNMIX", down(1, 2), down(0.1, 5))).toBe("CHURNMIX: row 2: rates is a fraction: write 5% or 0.05 (got 5)");
  expect(why("en", "SAMPLESIZE", 100, 0)).toBe("SAMPLESIZE: error: 0 is not above 0");
  expect(why("en", "SAMPLESIZE", 100, 1)).toBe("SAMPLESIZE: error: 1 is not below 1");
  expect(why("ru", "LTV", 100, -1)).toBe("LTV: churn: -1 меньше допустимого (0)");
});
