import { evaluate, type Evaluated } from "../../../src/formulas/evaluate";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import { inlineCall } from "../../../src/functions/native/inlineCall";
import { namedCall, namedDefinition } from "../../../src/functions/native/named";
import { caseOf, codes, differences } from "./cases";
import { near } from "./near";

const twins = FUNCTIONS.filter(({ native }) => typeof native === "string");
const WAYS = [["inline", inlineCall], ["named", namedCall]] as const;
const cases = twins.flatMap((fn) =>
  WAYS.flatMap(([way, write]) => [
    ...fn.examples.map(({ args }, at) => caseOf(`${fn.id} ${at + 1} ${way}`, fn, args, write)),
    ...near(fn).map((args, at) => caseOf(`${fn.id} near ${at + 1} ${way}`, fn, args, write)),
  ]),
);
let evaluated: Evaluated;

beforeAll(async () => {
  evaluated = await evaluate(cases, { names: twins.map(namedDefinition) });
}, 120_000);

test.each(twins.map(({ id }) => [id] as const))("the twin of %s gives what the function gives", (id) => {
  const off = cases
    .filter(({ name }) => name.startsWith(`${id} `))
    .map(({ name, formula, cells, block, wanted }) => ({ name, formula, cells, off: differences(codes(evaluated.read({ sheet: name, address: block })), wanted) }))
    .filter((one) => one.off.length > 0);
  expect(off).toEqual([]);
});
