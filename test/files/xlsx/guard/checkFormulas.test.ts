import { checkFormulas, formulasIn } from "../../../../src/files/xlsx/guard/checkFormulas";
import { Refused } from "../../../../src/files/xlsx/guard/Refusal";

test.each(["=cmd|'/C calc'!A0", "=DDE|x!y", "=1+cmd|'/c x'!A1", "=IF(A1,excel|'[b]s'!A1,0)"])("checkFormulas refuses the command %s", (formula) => {
  expect(() => checkFormulas([formula])).toThrow(Refused);
});
test.each(["=A1", '="a|b"&B1', "='a|b'!A1", "=Table[a|b]", "=CHURNRATE(1,2,3)", "={1,2;3,4}", '=HYPERLINK("https://example.org","x")'])("checkFormulas lets %s pass", (formula) => {
  expect(() => checkFormulas([formula])).not.toThrow();
});
test("formulasIn finds the formulas of cells, and those kept with names and rules", () => {
  const snapshot = {
    sheets: { a: { cellData: { 0: { 0: { f: "=A2" }, 1: { v: "=text" }, 2: { si: "x" } } } }, b: {} },
    resources: [{ name: "NAMES", data: JSON.stringify({ one: { formulaOrRefString: "=cmd|x!y" }, two: [{ text: "no formula" }] }) }, { name: "EMPTY", data: "" }],
  };
  expect([...formulasIn(snapshot)]).toEqual(["=A2", "=cmd|x!y"]);
});
