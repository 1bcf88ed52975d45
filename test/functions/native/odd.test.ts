import { formatAddress, parseAddress } from "../../../src/cells/address";
import { CellError, isBlank, type Cell, type Grid } from "../../../src/cells/Cell";
import { evaluate, type Evaluated } from "../../../src/formulas/evaluate";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import type { AnyFunction } from "../../../src/functions/defineFunction";
import { inlineCall } from "../../../src/functions/native/inlineCall";
import { namedCall, namedDefinition } from "../../../src/functions/native/named";
import { Chance } from "../../support/Chance";
import { caseOf, codes, differences, type Case } from "./cases";
import { mutants } from "./mutated";

/** Of each function; npm run check takes many more. */
const MOST = process.env.FULL ? 100 : 4;
/** A table wider than this finds no room on the sheet of the test. */
const WIDEST = 60;

const twins = FUNCTIONS.filter(({ native }) => typeof native === "string");

function casesOf(fn: AnyFunction): readonly Case[] {
  const chance = new Chance(fn.id.length * 7919 + fn.id.charCodeAt(1));
  const all = mutants(fn);
  const drawn = all.length <= MOST ? all : Array.from({ length: MOST }, () => all[chance.below(all.length)]!);
  return drawn
    .flatMap(({ odd, args }, at) => [caseOf(`${fn.id} ${at} inline`, fn, args, inlineCall), caseOf(`${fn.id} ${at} named`, fn, args, namedCall)].map((one) => ({ ...one, odd })))
    .filter(({ wanted }) => wanted[0]!.length <= WIDEST);
}

/** What the twin gives, with a line and a column more, in which there must be nothing. */
function read(evaluated: Evaluated, { name, block }: Case): Grid {
  const area = parseAddress(block);
  return codes(evaluated.read({ sheet: name, address: formatAddress({ ...area, rows: area.rows + 1, columns: area.columns + 1 }) }));
}

const isCode = (cell: Cell): boolean => typeof cell === "string" && /^#[A-Z]/.test(cell);
const larger = (got: Grid, { length }: Grid, width: number): boolean => got.some((line, r) => line.some((cell, c) => (r >= length || c >= width) && !isBlank(cell) && !(cell instanceof CellError)));

/**
 * A twin never gives another number, nor one where ours refuses. It may refuse where ours does not: a number stored as text, a row beside a column (the
 * hand-on compares every cell and says so). Which error it is, is not looked at: the grid compares errors otherwise than Excel.
 */
function faults(one: Case, got: Grid): readonly string[] {
  const { wanted } = one;
  if (isCode(got[0]![0]!)) return [];
  if (isCode(wanted[0]![0]!) && wanted.every((line) => line.every(isCode))) return [`${String(got[0]![0])} where ours refuses with ${String(wanted[0]![0])}`];
  const asRefused = got.map((line, r) => line.map((cell, c) => (isCode(cell) ? (wanted[r]?.[c] ?? cell) : cell)));
  return [...differences(asRefused, wanted), ...(larger(got, wanted, wanted[0]!.length) ? ["more cells than ours fills"] : [])];
}

test.each(twins.map((fn) => [fn.id, fn] as const))("the twin of %s gives no other number for odd arguments", async (_, fn) => {
  const cases = casesOf(fn);
  const evaluated = await evaluate(cases, { names: [namedDefinition(fn)] });
  const off = cases.map((one) => ({ ...one, off: faults(one, read(evaluated, one)) })).filter((one) => one.off.length > 0);
  expect(off.map(({ name, formula, cells, wanted, off: why }) => ({ name, formula, cells, wanted: wanted[0], why: why.slice(0, 3) }))).toEqual([]);
}, 600_000);
