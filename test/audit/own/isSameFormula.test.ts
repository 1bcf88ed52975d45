import { isSameFormula } from "../../../src/audit/own/isSameFormula";

test.each([
  ["=SUM( A1:B2 )", "=sum(a1:b2)"],
  ["='Orders'!A1+1", "=Orders!A1+1"],
  ["=LET(x,1,x)", "=_xlfn.LET(_xlpm.x,1,_xlpm.x)"],
  ["=SORT(A1:A3)", "=_xlfn._xlws.SORT(A1:A3)"],
  ["=LTV(1;2;3)", "=LTV(1,2,3)"],
  ["=LTV(Orders[[#This Row],[net amount]],1)", "=LTV(Orders[@[net amount]],1)"],
  ["=LTV(Orders[[#This Row],[amount]],1)", "=LTV(Orders[@amount],1)"],
  ["=A1*0.50", "=A1*.5"],
  ["", ""],
])("%s is %s", (one, other) => {
  expect(isSameFormula(one, other)).toBe(true);
});

test.each([
  ["=$A1", "=A1"],
  ['="a b"', '="ab"'],
  ['="a"', '="A"'],
  ["=SUM({1,2})", "=SUM({1;2})"],
  ["=Sheet1!A1", "=A1"],
  ["=SUM(A1)", ""],
  ["=1§", "=2§"],
])("%s is not %s", (one, other) => {
  expect(isSameFormula(one, other)).toBe(false);
});
