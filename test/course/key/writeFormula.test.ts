import { parseAddress } from "../../../src/cells/address";
import { formulasOf } from "../../../src/course/key/formulasOf";
import { idsIn, writeFormula } from "../../../src/course/key/writeFormula";

const AREAS: Readonly<Record<string, string>> = { begin: "B2", from: "A3:A5", to: "B2:D2", gain: "B3:D5", share: "B9:B10", "bridge.amounts": "B13:B17" };
const areaOf = (id: string) => parseAddress(AREAS[id] ?? missing(id));
const missing = (id: string): never => {
  throw new Error(`no ${id}`);
};

test.each([
  ["={begin}*2", "=B2*2"],
  ["=SUM({share})+{share.2}", "=SUM(B9:B10)+B10"],
  ["=SUM({bridge.amounts})", "=SUM(B13:B17)"],
  ['={1,2;3,4}+SUM({"a"})', '={1,2;3,4}+SUM({"a"})'],
])("%s becomes %s", (template, formula) => {
  expect(writeFormula(template, areaOf)).toBe(formula);
});

test("a formula that is filled keeps its column to the left and its row above", () => {
  const formulas = formulasOf({ fill: "=RETENTIONGAIN({from.each},{to.each})" }, parseAddress("B3:D5"), areaOf);
  expect([formulas[0]![0], formulas[2]![1]]).toEqual(["=RETENTIONGAIN($A3,B$2)", "=RETENTIONGAIN($A5,C$2)"]);
});

test("in one column a filled formula takes the cell of its row", () => {
  expect(formulasOf({ fill: "={share.each}*2" }, parseAddress("D9:D10"), areaOf)).toEqual([["=B9*2"], ["=B10*2"]]);
});

test("without its signs a reference slides away", () => {
  expect(formulasOf({ fill: "={from.slide}/{to.slide}" }, parseAddress("B3:D5"), areaOf)[1]).toEqual(["=A4/B3", "=B4/C3", "=C4/D3"]);
});

test("a formula that may spill stands in the corner alone", () => {
  expect(formulasOf("={share}*{begin}", parseAddress("D9:D10"), areaOf)).toEqual([["=B9:B10*B2"], [""]]);
});

test("idsIn names what a formula refers to", () => {
  expect(idsIn("={share.2}+{begin}+{1,2}")).toEqual(["share", "begin"]);
});

test("what is not on the sheet is refused", () => {
  expect(() => writeFormula("={nowhere}", areaOf)).toThrow("nowhere");
  expect(() => writeFormula("={share.each}", areaOf)).toThrow("filled in");
});
