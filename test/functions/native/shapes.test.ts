import { evaluate } from "../../../src/formulas/evaluate";
import type { Grid } from "../../../src/cells/Cell";
import { FUNCTIONS, functionById } from "../../../src/functions/catalogue";
import type { AnyFunction, Example } from "../../../src/functions/defineFunction";
import { inlineCall } from "../../../src/functions/native/inlineCall";
import { namedCall, namedDefinition } from "../../../src/functions/native/named";
import { turns } from "../../../src/functions/native/turns";
import { isGrid } from "../../../src/functions/shape";
import { caseOf, codes, differences, type Case } from "./cases";

const WAYS = [["inline", inlineCall], ["named", namedCall]] as const;
type Write = typeof inlineCall | typeof namedCall;

async function off(fn: AnyFunction, cases: readonly Case[]) {
  const evaluated = await evaluate(cases, { names: [namedDefinition(fn)] });
  return cases
    .map(({ name, formula, cells, block, wanted }) => ({ name, formula, cells, off: differences(codes(evaluated.read({ sheet: name, address: block })), wanted) }))
    .filter((one) => one.off.length > 0);
}

describe("turns", () => {
  test.each([
    ["SUM(TOCOL(a)*TOCOL(IF(b=\"\",0,b)))", true],
    ["SUM(TOCOL(a*b))", false],
    ["SUM(a*TOCOL(b))", false],
    ["MMULT(TRANSPOSE(TOCOL(a)),TOCOL(b))", true],
    ["LET(x,TRANSPOSE(b),SUM(a*x))", false],
  ])("%s takes a row beside a column: %p", (native, taken) => expect(turns(native, ["a", "b"])).toBe(taken));
});

/** A row beside a column, and blocks of one size and two shapes, whose cells are paired in the order of their rows. */
const TURNED: readonly (readonly [id: string, args: Example["args"]])[] = [
  ["WEIGHTEDSCORE", [[[3], [1], [2]], [[5, 4, 1]]]],
  ["WEIGHTEDSCORE", [[[3, 1, 2], [4, 7, 1]], [[5, 4], [1, 2], [3, 8]]]],
  ["WEIGHTEDSCORE", [[[3], [null], [2]], [[null, 4, null]]]],
  ["WEIGHTEDSCORE", [[[3], [null]], [[null, 4]]]],
  ["RFM", [[["Ann"], ["Bob"], ["Ann"], ["Cid"]], [[45292, 45301, 45322, 45311]], [[100], [40], [60], [300]]]],
  ["RFM", [[["Ann"], ["Bob"], [null], ["Cid"]], [[45292, 45301, null, 45311]], [[100, 40], ["x", 300]]]],
  ["RFMCUTS", [[["Ann", "Bob", "Ann", "Cid"]], [[45292], [45301], [45322], [45311]], [[100, 40, 60, 300]]]],
  ["GAPRANK", [[["a"], ["b"], ["c"]], [[9, 7, 8]], [[5], [6], [4]]]],
];

test.each(TURNED.map(([id, args], at) => [id, at, args] as const))("the twin of %s (%i) pairs cells as the function does", async (id, at, args) => {
  const fn = functionById(id)!;
  expect(await off(fn, WAYS.map(([way, write]) => caseOf(`${id} ${at} ${way}`, fn, args, write)))).toEqual([]);
}, 30_000);

/** Blocks of single values, written out as array constants: these hold no blanks, and the grid reads none in which a word has a comma. */
const written = (block: Grid): string => `{${block.map((line) => line.map((cell) => (typeof cell === "string" ? `"${cell}"` : String(cell))).join(",")).join(";")}}`;
const isWritable = (block: Grid): boolean => block.every((line) => line.every((cell) => typeof cell === "number" || (typeof cell === "string" && cell !== "" && !cell.includes(","))));
const isLifted = (fn: AnyFunction, args: Example["args"], at: number): boolean => isGrid(args[at]) && Object.values(fn.params)[at]!.shape === "scalar" && isWritable(args[at]);

const asArrays = (args: Example["args"], write: Write): Write => (fn: AnyFunction, texts: Parameters<Write>[1]) => write(fn, texts.map((text, at) => (isLifted(fn, args, at) ? written(args[at] as Grid) : text)));
const lifting = FUNCTIONS.filter(({ native }) => typeof native === "string").map((fn) => [fn.id, fn, fn.examples.filter(({ args }) => args.some((_, at) => isLifted(fn, args, at)))] as const);

test.each(lifting.filter(([, , examples]) => examples.length > 0))("the twin of %s takes array constants", async (id, fn, examples) => {
  expect(await off(fn, examples.flatMap(({ args }, at) => WAYS.map(([way, write]) => caseOf(`${id} ${at + 1} ${way}`, fn, args, asArrays(args, write)))))).toEqual([]);
}, 30_000);
