import { isBroken } from "../../../../src/files/xlsx/formula/isBroken";

test.each(["=1+", "=SUM(A1", "=SUM(A1))", "=", "=\"open", "='open", "=A1*/2", "=(1+)", "={1,2", "=T[open", "=A1:"])("%s is no formula", (formula) => {
  expect(isBroken(formula)).toBe(true);
});

test.each(["=1+-2", "=A1<>B1", "=A1>=B1", "=A1<=-1", "=--A1", "=SUM(A1,,B1)", "=50%+1", "=A1#", "=@A1:A3", "=Sheet1:Sheet3!A1", "=(A1,B2)", "=\"a\"\"b\"&'it''s'!A1", "={1,-2;3,4}", "=SUM(A:A B:B)", "=-(1)"])("%s is left as it is", (formula) => {
  expect(isBroken(formula)).toBe(false);
});
