import { callsOf, type Node } from "../../src/syntax/Node";
import { FormulaFault } from "../../src/syntax/FormulaFault";
import { parse } from "../../src/syntax/parse";

/** The tree as nested lists, as short as it can be said. */
function told(node: Node): unknown {
  switch (node.kind) {
    case "call":
      return [node.name, ...node.args.map(told)];
    case "applied":
      return ["applied", told(node.callee), ...node.args.map(told)];
    case "operation":
      return [node.operator, ...node.operands.map(told)];
    case "group":
      return [told(node.inner)];
    case "array":
      return node.rows.map((row) => row.map(told));
    case "reference":
      return node.sheet === undefined ? node.address : `${node.sheet}!${node.address}`;
    case "structured":
      return `${node.table}|${node.inside}`;
    case "name":
      return node.name;
    case "error":
      return node.code;
    case "missing":
      return "";
    default:
      return node.value;
  }
}

test.each<[string, unknown]>([
  ["=CHURNRATE(3000,500,3300)", ["CHURNRATE", 3000, 500, 3300]],
  ["=CHURNRATE(A1,,$B$2,\"end\")", ["CHURNRATE", "A1", "", "$B$2", "end"]],
  ["=RFM( 'New orders'!A2:A9 , Orders!B:B )", ["RFM", "New orders!A2:A9", "Orders!B:B"]],
  ["=1+2*3^2", ["+", 1, ["*", 2, ["^", 3, 2]]]],
  ["=-2^2", ["^", ["-", 2], 2]],
  ["=1-2-3", ["-", ["-", 1, 2], 3]],
  ["=(1+2)%", ["%", [["+", 1, 2]]]],
  ["=A1&\"a \"\"b\"\"\"=\"x\"", ["=", ["&", "A1", 'a "b"'], "x"]],
  ["=SUM({1,-2;3,\"a\"})", ["SUM", [[1, ["-", 2]], [3, "a"]]]],
  ["=SUM(A1#)+@B2", ["+", ["SUM", ["#", "A1"]], ["@", "B2"]]],
  ["=AVERAGE(Orders[amount],Orders[[#Headers],[a'[b]],[@amount])", ["AVERAGE", "Orders|amount", "Orders|[#Headers],[a'[b]", "|@amount"]],
  ["=IFERROR(LTV2(A1),#N/A)", ["IFERROR", ["LTV2", "A1"], "#N/A"]],
  ["=LTV2+ставка", ["+", "LTV2", "ставка"]],
  ["=LAMBDA(x,x+1)(2)", ["applied", ["LAMBDA", "x", ["+", "x", 1]], 2]],
  ["=INDEX(A1:A9,1):B3", [":", ["INDEX", "A1:A9", 1], "B3"]],
  ["=CE.CHURNRATE(1,1,TRUE)>=1E3", [">=", ["CE.CHURNRATE", 1, 1, true], 1000]],
  ["=_xldudf_CHURNRATE(1)", ["_xldudf_CHURNRATE", 1]],
  ["=CEVERSION()", ["CEVERSION"]],
  ["=SUM((A1,C1:C9 , rate),2)", ["SUM", [[",", [",", "A1", "C1:C9"], "rate"]], 2]],
  ["=CHURNRATE(A1:B3 B2:C4,1,1)", ["CHURNRATE", [" ", "A1:B3", "B2:C4"], 1, 1]],
  ["=-A:A  Orders!2:2^2", ["^", ["-", [" ", "A:A", "Orders!2:2"]], 2]],
  ["=Orders[a] Orders[b] rate", [" ", [" ", "Orders|a", "Orders|b"], "rate"]],
  ["=A1# (B2:C4,D1)", [" ", ["#", "A1"], [[",", "B2:C4", "D1"]]]],
  ["=A1:B9 INDEX(A1:B9,2):B3 #REF!", [" ", [" ", "A1:B9", [":", ["INDEX", "A1:B9", 2], "B3"]], "#REF!"]],
  ["=LAMBDA(x,x+1) (2)", ["applied", ["LAMBDA", "x", ["+", "x", 1]], 2]],
  ["=SUM (A1 , B2 )", ["SUM", "A1", "B2"]],
  ["=[1]!CHURNRATE(1)+'C:\\a b\\c.xll'!LTV(2)", ["+", ["[1]!CHURNRATE", 1], ["'C:\\a b\\c.xll'!LTV", 2]]],
  ["=SUM([Book 2.xlsx]Orders!A1:A9,Orders[id])", ["SUM", "[Book 2.xlsx]Orders!A1:A9", "Orders|id"]],
])("%s is taken apart", (formula, tree) => {
  expect(told(parse(formula))).toEqual(tree);
});

test("every part knows where it stands", () => {
  const formula = "=1 + CHURNRATE( A1 , LTV(B1,2) )";
  expect(callsOf(parse(formula)).map(({ start, end }) => formula.slice(start, end))).toEqual(["CHURNRATE( A1 , LTV(B1,2) )", "LTV(B1,2)"]);
});

test.each([["=CHURNRATE(1,", 13], ["=1+", 3], ["=A1 2", 4], ["=A1 TRUE", 4], ["=1 A1", 3], ["=A1% B2", 5], ["=A1,B2", 3], ["=(A1,)", 5], ["=(1", 3], ["={1,2", 5], ["=1;2", 2], ["=", 1], ["=a!", 2]])("%s is refused where it goes wrong", (formula, at) => {
  expect(() => parse(formula)).toThrow(FormulaFault);
  try {
    parse(formula);
  } catch (fault) {
    expect((fault as FormulaFault).at).toBe(at);
  }
});
