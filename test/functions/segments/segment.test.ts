import { CellError } from "../../../src/cells/Cell";
import { across, down, spill, value, why } from "../../support/sheet";

const RULES = [
  ["Segment", "rFrom", "rTo", "fFrom", "fTo", "mFrom", "mTo"],
  ["Core", 4, 5, 4, 5, 1, 5],
  [null, null, null, null, null, null, null],
  ["Rest", 1, 5, 1, 3, 1, 5],
];

test("RFMSEGMENT lifts: a column by a row is a block", () => {
  expect(spill("RFMSEGMENT", down(5, 1), across(1, 5), 5)).toEqual([["Potential loyalists", "Champions"], ["At risk", "Can't lose"]]);
});

test("RFMSEGMENT takes the first rule that fits, skips headers and gaps, and calls what is left the others", () => {
  expect(spill("RFMSEGMENT", down(5, 2, 2), down(5, 2, 4), 3, RULES)).toEqual([["Core"], ["Rest"], ["Others"]]);
  expect(value("RFMSEGMENT", 2, 4, 3, RULES, "ru")).toBe("Прочие");
});

test("RFMSEGMENT with rules takes any scores, without them whole ones from 1 to 5", () => {
  expect(value("RFMSEGMENT", 4.5, 4.5, 4.5, RULES)).toBe("Core");
  expect(spill("RFMSEGMENT", down(4.5, 6, 0, null, 5), 3, 3)).toEqual([["#NUM!"], ["#NUM!"], ["#NUM!"], ["#NUM!"], ["Potential loyalists"]]);
  expect(why("en", "RFMSEGMENT", 6, 3, 3)).toBe("RFMSEGMENT: a whole score from 1 to 5 is wanted, got 6");
});

test("RFMSEGMENT refuses rules of another shape, bounds that are no numbers and errors", () => {
  expect(why("zh", "RFMSEGMENT", 5, 5, 5, [["Core", 4, 5]])).toContain("规则表应有 7 列");
  expect(why("en", "RFMSEGMENT", 5, 5, 5, [["Core", 4, 5, "", 5, 1, 5]])).toContain("rules, row 1: a number is wanted");
  expect(value("RFMSEGMENT", 5, 5, 5, [["Core", 4, 5, new CellError("#N/A"), 5, 1, 5]])).toBe("#N/A");
});
