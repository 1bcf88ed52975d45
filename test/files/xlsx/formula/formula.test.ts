import type { Dialect } from "../../../../src/files/xlsx/Dialect";
import { fromFile } from "../../../../src/files/xlsx/formula/fromFile";
import { shifted } from "../../../../src/files/xlsx/formula/shifted";
import { toFile } from "../../../../src/files/xlsx/formula/toFile";
import { textOf } from "../../../../src/files/xlsx/formula/calls";
import { tokens } from "../../../../src/files/xlsx/formula/tokens";

const bare: Dialect = { functions: new Set(["CHURNRATE", "LTV"]) };
const named: Dialect = { ...bare, namespace: "CE" };

/** What people write, and what a file holds. */
const BOTH_WAYS: readonly (readonly [string, string])[] = [
  ["=SUM(A1:B2)*1.5E+3", "SUM(A1:B2)*1.5E+3"],
  ["=CHURNRATE(A1,0,B1)", "_xldudf_CHURNRATE(A1,0,B1)"],
  ["=IFERROR(CHURNRATE(A1),LTV(1,2))", "IFERROR(_xldudf_CHURNRATE(A1),_xldudf_LTV(1,2))"],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(UNIQUE(FILTER(A1:A9,B1:B9>0)))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A1:A9,B1:B9>0)))"],
  ["=LET(x,1,y,x+2,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+2,_xlpm.x*_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(v,LTV(v,0.1)))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xldudf_LTV(_xlpm.v,0.1)))"],
  ["=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))", "_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.x+_xlpm.y))"],
  ["=LET(f,LAMBDA(a,a*2),f(3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2),_xlpm.f(3))"],
  ["=\"LET(x,1,x)\"&'LTV(1)'!A1&T[LTV(1)]", "\"LET(x,1,x)\"&'LTV(1)'!A1&T[LTV(1)]"],
  ["=SUM(@A1:A3)+@LTV(A1,B1)", "SUM(_xlfn.SINGLE(A1:A3))+_xlfn.SINGLE(_xldudf_LTV(A1,B1))"],
  ["=SUM('My sheet'!A1#)+@B1#", "SUM(_xlfn.ANCHORARRAY('My sheet'!A1))+_xlfn.SINGLE(_xlfn.ANCHORARRAY(B1))"],
  ["=NORM.S.INV(0.975)+NORMSINV(0.975)", "_xlfn.NORM.S.INV(0.975)+NORMSINV(0.975)"],
  ["=клиенты*2+客户", "клиенты*2+客户"],
  ["={1,2;\"a,b\",#N/A}", "{1,2;\"a,b\",#N/A}"],
];

test.each(BOTH_WAYS)("%s is %s in a file, and comes back", (shown, held) => {
  expect(toFile(shown, bare)).toBe(held);
  expect(fromFile(held, bare)).toBe(shown);
});

test("a build with a namespace puts it before our names, and a name of another namespace stays", () => {
  expect(toFile("=CHURNRATE(A1)+ce.ltv(2)", named)).toBe("_xldudf_CE_CHURNRATE(A1)+_xldudf_CE_LTV(2)");
  expect(fromFile("_xldudf_CE_CHURNRATE(A1)+_xldudf_LTV(2)", named)).toBe("=CHURNRATE(A1)+LTV(2)");
  expect(fromFile("_xldudf_CE_CHURNRATE(A1)+_xldudf_OTHER_LTV(2)", bare)).toBe("=_xldudf_CE_CHURNRATE(A1)+_xldudf_OTHER_LTV(2)");
});

test("a function that is handed over by its name is read by its name", () => {
  expect(fromFile("_xlfn.GROUPBY(A1:A3,B1:B3,_xleta.SUM)", bare)).toBe("=GROUPBY(A1:A3,B1:B3,SUM)");
});

test("the short form of this row is written out in a file", () => {
  expect(toFile("=Orders[@Amount]+Orders[@[Net amount]]", bare)).toBe("Orders[[#This Row],[Amount]]+Orders[[#This Row],[Net amount]]");
});

test("a formula filled down and to the right moves what is not held", () => {
  expect(shifted("=A1+$A1+A$1+$A$1", 2, 1)).toBe("=B3+$A3+B$1+$A$1");
  expect(shifted("=SUM(A:A,2:3,$B:C)&\"A1\"&'A1'!A1", 1, 1)).toBe("=SUM(B:B,3:4,$B:D)&\"A1\"&'A1'!B2");
  expect(shifted("=LOG10(A1)+Q1!A1+Q1[A1]+1E5+A1", 0, 1)).toBe("=LOG10(B1)+Q1!B1+Q1[A1]+1E5+B1");
  expect(shifted("=A1", -1, 0)).toBe("=#REF!");
});

test("the pieces of a formula are the formula", () => {
  for (const [shown, held] of BOTH_WAYS) for (const text of [shown, held, "=(((", "=\"open", "='open", "=[open"]) expect(textOf(tokens(text))).toBe(text);
});
