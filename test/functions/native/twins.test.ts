import { FUNCTIONS } from "../../../src/functions/catalogue";
import type { AnyFunction } from "../../../src/functions/defineFunction";
import { inlineCall } from "../../../src/functions/native/inlineCall";
import { namedDefinition } from "../../../src/functions/native/named";
import { onOneLine } from "../../../src/functions/native/text";
import { variable } from "../../../src/functions/native/variable";
import { callsOf, nodesOf, type Node } from "../../../src/syntax/Node";
import { parse } from "../../../src/syntax/parse";

/** All that twins are written in. Whoever wants another looks first whether the grid's engine calculates it as Excel does, and whether it is volatile. */
const ALLOWED = new Set(
  ("ABS AVERAGE CHOOSE COLUMNS CONCAT COUNT COUNTA DATE EXACT EXP FREQUENCY GAMMALN IF IFERROR INDEX INT ISERROR ISLOGICAL ISNA ISNUMBER ISOWEEKNUM ISTEXT LEN LN MATCH MAX MID MIN MMULT MOD MONTH NA NORM.S.INV PRODUCT " +
    "ROUND ROUNDUP ROWS SEARCH SIGN SMALL SQRT SUBSTITUTE SUM SUMPRODUCT SWITCH TEXT TRANSPOSE TRIM UNICODE UPPER VALUE YEAR " +
    "LET LAMBDA MAP BYROW REDUCE SCAN MAKEARRAY VSTACK HSTACK TOCOL CHOOSECOLS TAKE DROP FILTER SORT SORTBY UNIQUE SEQUENCE XLOOKUP XMATCH").split(" "),
);

const twins = FUNCTIONS.filter((fn): fn is AnyFunction & { readonly native: string } => typeof fn.native === "string").map((fn) => [fn.id, fn] as const);
const definition = (fn: AnyFunction): Node => parse(namedDefinition(fn).formula);

test.each(twins)("the twin of %s is written in functions that all programs have and that do not change by themselves", (_, fn) => {
  expect([...new Set(callsOf(definition(fn)).map(({ name }) => name.toUpperCase()))].filter((name) => !ALLOWED.has(name))).toEqual([]);
});

test.each(twins)("the twin of %s gives no LAMBDA a name", (_, fn) => {
  const values = callsOf(definition(fn)).flatMap(({ name, args }) => (/^LET$/i.test(name) ? args.slice(0, -1).filter((__, at) => at % 2 === 1) : []));
  expect(values.filter((value) => value.kind === "call" && /^LAMBDA$/i.test(value.name))).toEqual([]);
});

test.each(twins)("the twin of %s takes every argument", (_, fn) => {
  const names = new Set(nodesOf(parse(onOneLine(fn.native))).flatMap((part) => (part.kind === "name" ? [part.name.toLowerCase()] : [])));
  expect(Object.keys(fn.params).filter((param) => !names.has(variable(param).toLowerCase()))).toEqual([]);
});

test.each(twins)("every name in the twin of %s stands for something", (_, fn) => {
  expect(unbound(definition(fn), new Set())).toEqual([]);
});

test.each(twins)("the twin of %s fits into a name, and with references into a cell", (_, fn) => {
  expect(namedDefinition(fn).formula.length).toBeLessThanOrEqual(8192);
  expect(inlineCall(fn, Object.keys(fn.params).map((__, at) => `Sheet1!$A$${at + 1}`)).length).toBeLessThanOrEqual(8191);
});

/** Names that neither a LAMBDA nor a LET around them has given. */
function unbound(node: Node, known: ReadonlySet<string>): readonly string[] {
  if (node.kind === "name") return known.has(node.name.toLowerCase()) ? [] : [node.name];
  if (node.kind === "call" && /^LAMBDA$/i.test(node.name)) return unbound(node.args.at(-1)!, new Set([...known, ...node.args.slice(0, -1).map(nameOf)]));
  if (node.kind === "call" && /^LET$/i.test(node.name)) return unboundInLet(node.args, known);
  return partsOf(node).flatMap((part) => unbound(part, known));
}

function unboundInLet([first, value, ...rest]: readonly Node[], known: ReadonlySet<string>): readonly string[] {
  if (value === undefined) return unbound(first!, known);
  return [...unbound(value, known), ...unboundInLet(rest, new Set([...known, nameOf(first!)]))];
}

const nameOf = (node: Node): string => (node.kind === "name" ? node.name.toLowerCase() : "");

const partsOf = (node: Node): readonly Node[] =>
  node.kind === "call" || node.kind === "applied" ? node.args : node.kind === "operation" ? node.operands : node.kind === "group" ? [node.inner] : node.kind === "array" ? node.rows.flat() : [];
