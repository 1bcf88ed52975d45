import { CellError } from "../../src/cells/Cell";
import { FUNCTIONS, functionById } from "../../src/functions/catalogue";
import { arrayConstant, formulaText, literal, signature, skeletonText } from "../../src/functions/formulaText";
import { date, number } from "../../src/functions/kinds";
import { optional } from "../../src/functions/params";

const churn = functionById("CHURNRATE")!;
const dated = { id: "TENURE", params: { from: date(), until: optional(date()), size: optional(number()) } };

test("formulaText writes scalars as Excel reads them", () => {
  expect(formulaText(churn, [3000, 500, 3300])).toBe("=CHURNRATE(3000,500,3300)");
  expect(formulaText(churn, [3000, 500, 3300, "end"])).toBe('=CHURNRATE(3000,500,3300,"end")');
  expect(formulaText(churn, [true, -0.5, 'a "b"'])).toBe('=CHURNRATE(TRUE,-0.5,"a ""b""")');
});
test("formulaText leaves the place of an omitted argument empty and drops trailing ones", () => {
  expect(formulaText(dated, [45292, null, 3])).toBe("=TENURE(DATE(2024,1,1),,3)");
  expect(formulaText(dated, [45292, null, null])).toBe("=TENURE(DATE(2024,1,1))");
});
test("formulaText writes blocks as array constants unless told how to refer to them", () => {
  expect(formulaText(churn, [[[1, 2], [3, 4]], 0, 1])).toBe("=CHURNRATE({1,2;3,4},0,1)");
  expect(formulaText(churn, [[[1], [2]], 0, [[3], [4]]], (_, at) => `R${at}`)).toBe("=CHURNRATE(R0,0,R2)");
});
test("arrayConstant writes text, truth values, errors and blanks", () => {
  expect(arrayConstant([["a", true, null], ["", new CellError("#N/A"), 1.5]])).toBe('{"a",TRUE,"";"",#N/A,1.5}');
});
test("literal writes very large and very small numbers with a capital E", () => {
  expect([literal(1e21), literal(1e-7)]).toEqual(["1E+21", "1E-7"]);
});
test("signature names all arguments, skeletonText leaves the places of the required ones", () => {
  expect(signature(churn)).toBe("=CHURNRATE(atStart, joined, atEnd, [base])");
  expect(skeletonText(churn)).toBe("=CHURNRATE(,,)");
  expect(skeletonText({ id: "CEVERSION", params: {} })).toBe("=CEVERSION()");
});
test("every example can be written on one line", () => {
  for (const fn of FUNCTIONS) for (const { args } of fn.examples) expect(formulaText(fn, args)).toMatch(/^=[A-Z0-9.]+\([^\n]*\)$/);
});
