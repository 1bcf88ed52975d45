import { evaluate } from "../../../src/formulas/evaluate";
import { functionById } from "../../../src/functions/catalogue";
import type { Example } from "../../../src/functions/defineFunction";
import { inlineCall } from "../../../src/functions/native/inlineCall";
import { namedCall, namedDefinition } from "../../../src/functions/native/named";
import { Chance } from "../../support/Chance";
import { caseOf, codes, differences } from "./cases";

/** Numbers between 10^low and 10^high, each size as likely as another. */
const size = (chance: Chance, low: number, high: number): number => 10 ** (low + (high - low) * chance.uniform());
const whole = (chance: Chance, high: number): number => Math.round(size(chance, 0, high));
const drawn = <T>(count: number, draw: (chance: Chance) => T): readonly T[] => {
  const chance = new Chance(20260607);
  return Array.from({ length: count }, () => draw(chance));
};
const ends = [1, 1e3, 1e6].flatMap((alpha) => [1e-3, 15.9, 16, 1e6].flatMap((beta) => [0, 1, 64, 65, 1e3, 1e6].map((period) => [alpha, beta, period])));
const column = (rows: readonly (readonly number[])[], at: number) => rows.map((row) => [row[at]!]);
const model = (chance: Chance, count: number) => Array.from({ length: count }, () => [size(chance, -2, 5)]);

const survival = [...ends, ...drawn(400, (chance) => [size(chance, -3, 6), size(chance, -3, 6), whole(chance, 6)]), ...drawn(200, (chance) => [size(chance, 4, 6), size(chance, 4, 6), whole(chance, 3)])];
const history = (chance: Chance): readonly number[] => {
  const [x, span] = [chance.below(30), 1 + whole(chance, 3)];
  return [x, x === 0 ? 0 : 1 + Math.floor((span - 1) * chance.uniform()), span];
};
const opportunities = (chance: Chance): readonly number[] => {
  const n = 1 + chance.below(40);
  const last = chance.below(n + 1);
  return [last === 0 ? 0 : 1 + chance.below(last), last, n];
};

/** The grid's SEQUENCE gets no longer than the rows of the sheet below it. */
const FAR = "A9000";

const CALLS: readonly (readonly [id: string, args: readonly Example["args"][]])[] = [
  ["SBGSURVIVAL", [[0, 1, 2].map((at) => column(survival, at))]],
  ["SBGRETENTION", [[0, 1, 2].map((at) => column(survival.filter((row) => row[2]! > 0), at))]],
  ["SBGLIFETIME", drawn(6, (chance) => [size(chance, -2, 6), size(chance, -2, 6), size(chance, -4, -0.5)])],
  ["SBGRESIDUAL", drawn(6, (chance) => [size(chance, -2, 6), size(chance, -2, 6), whole(chance, 5), size(chance, -4, -0.5)])],
  ["BGNBDALIVE", drawn(12, (chance) => [model(chance, 4), ...history(chance)])],
  ["BGNBDEXPECTED", drawn(4, (chance) => [model(chance, 4), size(chance, 0, 2), ...history(chance)])],
  ["PNBDALIVE", drawn(5, (chance) => [model(chance, 4), ...history(chance)])],
  ["PNBDEXPECTED", drawn(5, (chance) => [model(chance, 4), size(chance, 0, 2), ...history(chance)])],
  ["PNBDRESIDUAL", drawn(5, (chance) => [model(chance, 4), size(chance, -3, -0.5), ...history(chance)])],
  ["BGBBALIVE", drawn(12, (chance) => [model(chance, 4), ...opportunities(chance)])],
  ["BGBBEXPECTED", drawn(12, (chance) => [model(chance, 4), 1 + chance.below(30), ...opportunities(chance)])],
  ["GAMMAGAMMAMEAN", drawn(12, (chance) => [model(chance, 3), chance.below(30), size(chance, 0, 4)])],
];

test.each(CALLS)("the twin of %s keeps nine digits for large parameters", async (id, all) => {
  const fn = functionById(id)!;
  const cases = all.flatMap((args, at) => [caseOf(`${at} inline`, fn, args, inlineCall), caseOf(`${at} named`, fn, args, namedCall)].map((one) => ({ ...one, args, cells: { ...one.cells, [FAR]: 1 } })));
  const evaluated = await evaluate(cases, { names: [namedDefinition(fn)] });
  const off = cases.map(({ name, args, block, wanted }) => ({ name, args: all.length > 1 ? args : [], off: differences(codes(evaluated.read({ sheet: name, address: block })), wanted) })).filter((one) => one.off.length > 0);
  expect(off).toEqual([]);
}, 90_000);
