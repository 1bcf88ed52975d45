import { known } from "../../../src/course/check/dialect";
import type { SheetRead } from "../../../src/course/check/SheetRead";

const read = { spilled: new Set(["A2", "A3", "B1", "B2", "B3"]) } as unknown as SheetRead;

test.each([
  ["=SUM(A1#)", "=SUM(A1:B3)"],
  ["=SUM($A$1#)+C1#", "=SUM(A1:B3)+C1"],
  ["=Sales[@Amount]*2", "=Sales[[#This Row],[Amount]]*2"],
  ["=Sales[@[Amount, net]]", "=Sales[[#This Row],[Amount, net]]"],
  ['="A1# and [@x]"&A1', '="A1# and [@x]"&A1'],
  ["=SUM('A1#'!B2)", "=SUM('A1#'!B2)"],
  ["=CHURNRATE(B2,B3,B4)", "=CHURNRATE(B2,B3,B4)"],
])("%s is taken as %s", (formula, taken) => {
  expect(known(formula, read)).toBe(taken);
});
