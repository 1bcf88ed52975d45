import { fixedSpills, withFixedSpills } from "../../../src/audit/native/withFixedSpills";

const KNOWN = { names: [{ name: "fit", place: { sheet: "Data", address: "B3" } }], ofSheets: [], tables: [] };
const FIXED = fixedSpills([{ sheet: "Data", address: "B3", block: "B3:C7" }, { sheet: "Data", address: "E1", block: "E1" }]);
const CELL = { sheet: "Data", address: "H1" };

test.each([
  ["=SUM(B3#)", "=SUM(B3:C7)"],
  ["=SUM( data!$B$3# , E1#)", "=SUM( data!$B$3:$C$7 , E1)"],
  ["=SUM(B$3#)+D1#+B3", "=SUM(B$3:C$7)+D1#+B3"],
  ["=SUM(fit#)", "=SUM(Data!$B$3:$C$7)"],
  ["=SUM(Other!B3#)", "=SUM(Other!B3#)"],
  ['="B3#"', '="B3#"'],
])("%s becomes %s", (formula, fixed) => {
  expect(withFixedSpills(formula, CELL, FIXED, KNOWN)).toBe(fixed);
});
