import { CellError, type Cell } from "../../../src/cells/Cell";
import { repairFormula } from "../../../src/audit/repair/repairFormula";

const NAME = new CellError("#NAME?");
const VALUE = new CellError("#VALUE!");
const repaired = (formula: string, shows: Cell, namespace?: string, readsAt = true) => {
  const { after, why } = repairFormula(formula, shows, { namespace, readsAt }) ?? {};
  return after === undefined ? undefined : [after, why!.map((each) => ("name" in each ? `${each.kind} ${each.name}` : each.kind)).join()];
};

test.each<[string, string, string]>([
  ["=_xldudf_CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "unloaded"],
  ["=_xldudf_CE_CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "unloaded"],
  ["=_xlfn._xldudf_CE_CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "file,unloaded"],
  ["=_xlfn.CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "file"],
  ["=_xludf.churnrate(1,2,3)", "=CHURNRATE(1,2,3)", "file"],
  ["=X.CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "namespace X"],
  ["=Acme.Tools.CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "namespace Acme.Tools"],
  ["=[1]!CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "path"],
  ["='C:\\a b\\x.xll'!CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "path"],
  ["=x.xlam!CE.CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "path,namespace CE"],
  ["=@ _xldudf_CHURNRATE(A1:A9,2,3)", "=CHURNRATE(A1:A9,2,3)", "at,unloaded"],
  ["=@CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "at"],
  ["=churnrate(1,2,3)", "=CHURNRATE(1,2,3)", "name"],
  ["=CHURNRATE(1,2,3)", "=CHURNRATE(1,2,3)", "name"],
  ['=IF( A1="X.LTV(" , X.LTV(1,_xldudf_CHURNRATE(1,2,3)) ,SUM(1))', '=IF( A1="X.LTV(" , LTV(1,CHURNRATE(1,2,3)) ,SUM(1))', "namespace X,unloaded"],
])("%s in a cell that shows #NAME? becomes %s", (formula, after, why) => {
  expect(repaired(formula, NAME)).toEqual([after, why]);
});

test.each<[string, Cell]>([
  ["=X.LTV(1,0.2)", 5],
  ["=ROUND(X.LTV(1,0.2),2)", 5],
  ["=X.LTV(X.CHURNRATE(1,2,3),0.2)+SUM(1,-X.LTV(1,0.2))", 5],
  ["=IF(X.LTV(1,0.2)>3,1,2)", 1],
  ["=IFERROR(CHURNRATE(1,2,3),0)", 0],
  ["=IFERROR(X.CHURNRATE(1),0)", 0],
  ['=IFERROR(ACME.LOOKUP("X.LTV(1,0.2)"),0)', 0],
  ["=X.LTV(1,0.2)", VALUE],
  ["=MYCHURNRATE(1,2,3)", NAME],
  ["=MY_CHURNRATE(1,2,3)", NAME],
  ["=CHURNRATE2(1,2,3)", NAME],
  ["=CHURNRATE(100,20,10)", new CellError("#NUM!")],
  ["=churnrate(1,2,3)", 0],
  ["=[1]!CHURNRATE(1,2,3)", 0.5],
  ["=X.LTV(1,0.2)", new CellError("#BUSY!")],
  ["=@CHURNRATE(1,2,3)", VALUE],
  ["=CHURNRATE(1,2", NAME],
  ['="_xldudf_CHURNRATE(1,2,3)"', "_xldudf_CHURNRATE(1,2,3)"],
])("%s in a cell that shows %p is left alone", (formula, shows) => {
  expect(repaired(formula, shows)).toBeUndefined();
});

test.each<[string, Cell, string]>([
  ["=IFERROR(X.LTV(1,0.2),0)", 0, "=IFERROR(LTV(1,0.2),0)"],
  ['=IFERROR(1+ROUND(X.LTV(1,0.2),2),"n/a")', "n/a", '=IFERROR(1+ROUND(LTV(1,0.2),2),"n/a")'],
  ["=_xlfn.IFNA(X.LTV(1,0.2),NA())", new CellError("#N/A"), "=_xlfn.IFNA(LTV(1,0.2),NA())"],
  ["=IF(ISERROR(X.LTV(1,0.2)),0,X.LTV(1,0.2))", 0, "=IF(ISERROR(LTV(1,0.2)),0,LTV(1,0.2))"],
  ["=AGGREGATE(9,6,X.LTV(1,0.2))", 0, "=AGGREGATE(9,6,LTV(1,0.2))"],
  ["=IF(A1>0,X.LTV(1,0.2),0)", 0, "=IF(A1>0,LTV(1,0.2),0)"],
  ["=COUNT(X.LTV(1,0.2))", 0, "=COUNT(LTV(1,0.2))"],
  ["=LET(a,X.LTV(1,0.2),IFERROR(a,0))", 0, "=LET(a,LTV(1,0.2),IFERROR(a,0))"],
  ["=IFERROR(@X.LTV(A1:A2,0.2),0)", 0, "=IFERROR(LTV(A1:A2,0.2),0)"],
  ["=IFERROR(X.LTV(1,0.2),0)", 5, "=IFERROR(LTV(1,0.2),0)"],
])("%s in a cell that shows %p may have failed or not: %s is offered, and a person decides", (formula, shows, after) => {
  const found = repairFormula(formula, shows, { namespace: undefined, readsAt: true });
  expect(found).toMatchObject({ after, isUnsure: true });
  expect(found!.why.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["namespace", "hidden"]));
});
test.each<[string, Cell, string]>([
  ["=IFERROR(_xldudf_CE_LTV(1,0.2),0)", 0, "=IFERROR(LTV(1,0.2),0)"],
  ["=IFERROR(_xlfn.LTV(1,0.2),0)", 0, "=IFERROR(LTV(1,0.2),0)"],
  ["=IFNA(X.LTV(1,0.2),0)", NAME, "=IFNA(LTV(1,0.2),0)"],
])("%s in a cell that shows %p has failed for sure", (formula, shows, after) => {
  expect(repairFormula(formula, shows, { namespace: undefined, readsAt: true })).toMatchObject({ after, isUnsure: false });
});
test("a link and a missing namespace can be hidden as well", () => {
  expect(repaired("=IFERROR([1]!LTV(1,0.2),0)", 0)).toEqual(["=IFERROR(LTV(1,0.2),0)", "path,hidden"]);
  expect(repaired("=IFERROR(LTV(1,0.2),0)", 0, "CE")).toEqual(["=IFERROR(CE.LTV(1,0.2),0)", "bare CE,hidden"]);
});
test("a formula of which one part has failed for sure and another may have is for a person to decide", () => {
  expect(repairFormula("=IF(A1,X.LTV(1,0.2),_xldudf_LTV(1,0.2))", 0, { namespace: undefined, readsAt: true })).toMatchObject({ after: "=IF(A1,LTV(1,0.2),LTV(1,0.2))", isUnsure: true });
});

test("a foreign function that takes other arguments than ours only has its name", () => {
  expect(repaired("=X.CHURNRATE(1)", NAME)).toBeUndefined();
  expect(repaired("=_xldudf_ACME_LTV(1,2,3,4,5,6)", NAME)).toBeUndefined();
});
test("what Excel calls unknown is repaired whatever the cell still shows", () => {
  expect(repaired("=_xldudf_CE_CHURNRATE(1,2,3)", 0.067)).toEqual(["=CHURNRATE(1,2,3)", "unloaded"]);
});
test("a foreign name inside a function of ours has failed where that shows #VALUE!, which it says for #NAME?", () => {
  expect(repaired("=LTV(X.CHURNRATE(1,2,3),0.1)", VALUE)).toEqual(["=LTV(CHURNRATE(1,2,3),0.1)", "namespace X"]);
  expect(repaired("=SUM(X.CHURNRATE(1,2,3),0.1)", VALUE)).toBeUndefined();
});
test("a link that leads nowhere shows #REF!", () => {
  expect(repaired("=[1]!CHURNRATE(1,2,3)", new CellError("#REF!"))).toEqual(["=CHURNRATE(1,2,3)", "path"]);
  expect(repaired("=X.CHURNRATE(1,2,3)", new CellError("#REF!"))).toBeUndefined();
});
test("the sign @ is taken away where the program does not read it", () => {
  expect(repaired("=1+@CHURNRATE(1,2,3)", VALUE, undefined, false)).toEqual(["=1+CHURNRATE(1,2,3)", "at"]);
  expect(repaired("=@CHURNRATE(1,2,3)", 0.5, undefined, false)).toBeUndefined();
});
test("a cell that is busy for ever is entered again as it stands", () => {
  expect(repaired("=PNBDFIT(A1:A9,B1:B9,C1:C9)", new CellError("#BUSY!"))).toEqual(["=PNBDFIT(A1:A9,B1:B9,C1:C9)", "busy"]);
});

test.each<[string, string, string]>([
  ["=CHURNRATE(1,2,3)", "=CE.CHURNRATE(1,2,3)", "bare CE"],
  ["=X.CHURNRATE(1,2,3)", "=CE.CHURNRATE(1,2,3)", "namespace X"],
  ["=_xldudf_CE_CHURNRATE(1,2,3)", "=CE.CHURNRATE(1,2,3)", "unloaded"],
  ["=_xlfn.CE.CHURNRATE(1,2,3)", "=CE.CHURNRATE(1,2,3)", "file"],
  ["=ce.churnrate(1,2,3)", "=CE.CHURNRATE(1,2,3)", "name"],
])("in a build with a namespace %s becomes %s", (formula, after, why) => {
  expect(repaired(formula, NAME, "CE")).toEqual([after, why]);
});
