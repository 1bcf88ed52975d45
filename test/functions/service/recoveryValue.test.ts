import { CellError } from "../../../src/cells/Cell";
import { across, down, spill, value, why } from "../../support/sheet";

const before = down(0.6, 0.1, 0.2, 0.1);
const after = down(0.3, 0.1, 0.3, 0.3);

test("RECOVERYVALUE reads a blank share as 0 and a row as a column", () => {
  expect(value("RECOVERYVALUE", 100, down(0.6, null, 0.3, 0.1), across(0.3, 0.1, 0.3, 0.3), "major", 1000)).toBeCloseTo(15600, 6);
});

test("RECOVERYVALUE refuses mixes that are not four shares or not a whole, and says which", () => {
  expect(value("RECOVERYVALUE", 100, down(0.6, 0.4), down(0.5, 0.5), "major", 1)).toBe("#VALUE!");
  expect(why("en", "RECOVERYVALUE", 100, down(0.6, 0.4), down(0.5, 0.5), "major", 1)).toContain("RECOVERYVALUE: mixBefore: four shares are wanted");
  expect(value("RECOVERYVALUE", 100, before, down(0.3, 0.1, 0.3, 0.2), "major", 1)).toBe("#NUM!");
  expect(why("ru", "RECOVERYVALUE", 100, before, down(0.3, 0.1, 0.3, 0.2), "major", 1)).toBe("RECOVERYVALUE: доли в mixAfter в сумме дают 0,9, а не 1");
  expect(value("RECOVERYVALUE", 100, before, down(0.5, 0.5), "major", 1)).toBe("#VALUE!");
});

test("RECOVERYVALUE tells a mix that has not four shares before a value outside its bounds, and an error before both", () => {
  expect(value("RECOVERYVALUE", -1, down(0.5, 0.5, 0), down(0.5, 0.5, 0), "major", 1)).toBe("#VALUE!");
  expect(why("en", "RECOVERYVALUE", 1, down(-0.5, 1.5, 0), down(0.5, 0.5, 0), "major", 1)).toContain("is a fraction");
  expect(value("RECOVERYVALUE", 1, down(-0.5, 0.5, 1), down(0.5, 0.5, 0), "major", 1)).toBe("#VALUE!");
  expect(value("RECOVERYVALUE", -1, down(0.5, 0.5), down(0.5, new CellError("#DIV/0!")), "major", 1)).toBe("#DIV/0!");
  expect(value("RECOVERYVALUE", 1, down(null, null), down(null, null), "major", 1)).toBe("#N/A");
});

test("RECOVERYVALUE lifts over customers while the mixes stay", () => {
  const lifted = spill("RECOVERYVALUE", down(100, -1), before, after, "MAJOR", 1000, null);
  expect(lifted[0]![0]).toBeCloseTo(19100, 6);
  expect(lifted[1]).toEqual(["#NUM!"]);
});

test("AUTHORITYLIMIT says that a remedy does not pay", () => {
  expect(value("AUTHORITYLIMIT", 1000, 0.82, 0.54)).toBe("#N/A");
  expect(why("en", "AUTHORITYLIMIT", 1000, 0.82, 0.54)).toBe("AUTHORITYLIMIT: the remedy does not pay: with it 0.54 buy again, without it 0.82");
});

test("REPURCHASE refuses an unknown word and takes any case", () => {
  expect(value("REPURCHASE", "Quick", "MINOR", [[null]])).toBe(0.95);
  expect(value("REPURCHASE", "slow", "minor")).toBe("#VALUE!");
});
