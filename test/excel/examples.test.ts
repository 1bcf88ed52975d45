import { CellError, type Cell, type Grid } from "../../src/cells/Cell";
import { call } from "../../src/functions/call";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { associate } from "../../src/host/associate";
import { asGrid, isOmitted, type Argument } from "../../src/functions/shape";
import { expectNear } from "../support/near";
import { Runtime, type Answer } from "./runtime";

/** An example as a cell would call it: errors are written as their codes. */
function argument(given: Cell | Grid): Argument {
  return Array.isArray(given) ? (given as Grid).map((row) => row.map(cell)) : cell(given as Cell);
}
const cell = (given: Cell): Cell => (typeof given === "string" && /^#[A-Z0-9/]+[!?]?$/.test(given) ? new CellError(given) : given);

/** Excel writes every argument as a block (the metadata says so), an error as an object with its code, an omitted argument as null. */
const asExcelSends = (given: Argument): unknown =>
  isOmitted(given) ? null : asGrid(given).map((row) => row.map((one) => (one instanceof CellError ? { type: "CustomFunctionError", code: one.code } : one)));

/** What the answer puts into the cells, errors as their codes. */
const cells = (answer: Answer): Grid =>
  "error" in answer ? [[answer.error]] : (answer.value as unknown[][]).map((row) => row.map((one) => (isError(one) ? one.code : (one as Cell))));

const isError = (one: unknown): one is { readonly code: string } => typeof one === "object" && one !== null && "code" in one;
const coded = (grid: Grid): Grid => grid.map((row) => row.map((one) => (one instanceof CellError ? one.code : one)));

const EXAMPLES = FUNCTIONS.flatMap((fn) => fn.examples.map((example, at) => ({ fn, args: example.args.map(argument), name: `${fn.id}, example ${at + 1}` })));

let answers: readonly Answer[];
beforeAll(async () => {
  const runtime = new Runtime();
  associate(runtime.customFunctions, FUNCTIONS);
  answers = await runtime.answers(EXAMPLES.map(({ fn, args }) => ({ id: fn.id, args: args.map(asExcelSends) })));
});

test.each(EXAMPLES.map((example, at) => [example.name, at] as const))("%s gives in Microsoft's runtime what call gives", (_, at) => {
  const { fn, args } = EXAMPLES[at]!;
  expectNear(cells(answers[at]!), coded(call(fn, args)), 1e-12);
});

test("no answer holds a null, which Excel would show as 0", () => {
  const holed = EXAMPLES.filter((_, at) => cells(answers[at]!).some((row) => row.some((one) => one === null)));
  expect(holed.map(({ name }) => name)).toEqual([]);
});
