import { evaluate } from "../../../src/formulas/evaluate";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import type { AnyFunction } from "../../../src/functions/defineFunction";
import { inlineCall } from "../../../src/functions/native/inlineCall";
import { namedCall, namedDefinition } from "../../../src/functions/native/named";
import { caseOf, codes, differences, type Case } from "./cases";
import { near } from "./near";

const twins = FUNCTIONS.filter(({ native }) => typeof native === "string");
const WAYS = [["inline", inlineCall], ["named", namedCall]] as const;

const casesOf = (fn: AnyFunction): readonly Case[] =>
  WAYS.flatMap(([way, write]) => [
    ...fn.examples.map(({ args }, at) => caseOf(`${fn.id} ${at + 1} ${way}`, fn, args, write)),
    ...near(fn).map((args, at) => caseOf(`${fn.id} near ${at + 1} ${way}`, fn, args, write)),
  ]);

// One function at a time: a workbook with all of them is read again at every change.
test.each(twins.map((fn) => [fn.id, fn] as const))("the twin of %s gives what the function gives", async (_, fn) => {
  const cases = casesOf(fn);
  const evaluated = await evaluate(cases, { names: [namedDefinition(fn)] });
  const off = cases
    .map(({ name, formula, cells, block, wanted }) => ({ name, formula, cells, off: differences(codes(evaluated.read({ sheet: name, address: block })), wanted) }))
    .filter((one) => one.off.length > 0);
  expect(off).toEqual([]);
}, 60_000);
