import { xlsxDialect } from "../../../../src/aside/xlsxDialect";
import { spreads } from "../../../../src/files/xlsx/formula/spreads";

const dialect = xlsxDialect("CE");

test.each(["=A1+1", "=SUM(A1:A9)/COUNT(Orders[Amount])", "=IF(SUM('My sheet'!A1:B2)>0,TRUE,\"A1:A3\")", "=ROUND($A$1*2,0)", "=SUM(total)", "=COUNTIFS(A:A,B1,C:C,\">0\")", "=VLOOKUP(A1,C:D,2,FALSE)", "=SUMIF(A1:A9,\"x\",B1:B9)", "=-3%", "=CHURNRATE(A1,B1,C1)", "=ce.churnrate(A1,500,IF(B1>0,C1,0))", "=NPS(A1:A99)", "=LET(x,A1,y,x+1,x*y)", "='My sheet'!$A$1+Other!B2"])("%s gives one value", (formula) => {
  expect(spreads(formula, dialect)).toBe(false);
});

test.each(["=A1:A3*2", "=COUNTIF(A1:A9,B1:B3)", "=VLOOKUP(A1:A3,C:D,2)", "=SUM(A1:A3*2)", "=CHURNRATE(A1:A3,0,C1)", "=CHURNRATE(A1,B1,total)", "=RFM(A1:A9,B1:B9,C1:C9)", "=NPS(A1:A9*2)", "=SOMEBODYS(A1)", "='My sheet'!A1:A2", "=Other!total", "=FILTER(A1:A3,B1:B3)", "=total", "=Orders[Amount]", "=IF(A1:A3>0,1,0)", "={1,2}", "=A1#", "=INDEX(A1:B2,0,1)", "=LET(x,A1:A3,x+1)", "=LET(x,1,LAMBDA(y,y)(x))", "=x"])("%s may give several", (formula) => {
  expect(spreads(formula, dialect)).toBe(true);
});
