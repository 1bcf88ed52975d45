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
  ["=IFERROR(X.LTV(1,0.2),0)", 0],
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
