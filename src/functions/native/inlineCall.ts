import { callsOf, nodesOf } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import type { AnyFunction } from "../defineFunction";
import { bodyOf, guarded } from "./body";
import { fold } from "./fold";
import { given, type Given } from "./Given";
import { namesIn, otherName, putIn } from "./putIn";
import { reading } from "./reading";

/**
 * The twin of a call with its arguments put in: texts of formulas, undefined where left out. Without a `=`. The names of the formula `around` it, in small
 * letters, are none of its own: the grid's calculation stops where a name is given twice.
 */
export function inlineCall(fn: AnyFunction, args: readonly (string | undefined)[], around: ReadonlySet<string> = new Set()): string {
  const all = Object.entries(fn.params).map(([name, param], order) => given(name, param, order, args[order]));
  const constants = all.filter(isConstant);
  const body = fold(putIn(guarded(fn, bodyOf(fn), all), texts(constants)));
  const others = all.filter((one) => !isConstant(one));
  const repeats = !holdsLambda(body);
  const named = others.filter((one) => !isShort(reading(one)) && timesIn(body, one.name) > (holdsArray(one) ? 0 : repeats ? 1 : Infinity));
  return named.length === 0 ? putIn(body, texts(others), around) : withNames(body, named, others, around);
}

/** The grid's engine refuses a number before an array that is written out, `1-{0.1;0.2}`, but not before its name. */
const holdsArray = ({ text }: Given): boolean => nodesOf(parse(text)).some(({ kind }) => kind === "array");

const isConstant = ({ read, cells, fault }: Given): boolean => !fault && (read === true || cells?.flat().length === 1);

const texts = (all: readonly Given[]): ReadonlyMap<string, string> => new Map(all.map((one) => [one.name.toLowerCase(), reading(one)]));

export const holdsLambda = (body: string): boolean => callsOf(parse(body)).some(({ name }) => /^LAMBDA$/i.test(name));

/** What may be written twice: a constant, a block, a name. */
const isShort = (text: string): boolean => ["number", "text", "truth", "reference", "structured", "name"].includes(parse(text).kind);

const timesIn = (body: string, name: string): number => namesIn(body).filter((found) => found === name.toLowerCase()).length;

/** A name that an argument speaks of, too, is another one here. All is put in at once: what has been put in is no name of the body's own. */
function withNames(body: string, named: readonly Given[], all: readonly Given[], around: ReadonlySet<string>): string {
  const spoken = new Set([...around, ...all.flatMap(({ text }) => namesIn(text))]);
  const taken = new Set([...spoken, ...namesIn(body)]);
  const local = (name: string): string => (spoken.has(name.toLowerCase()) ? otherName(name, taken) : name);
  const put = new Map([...texts(all), ...named.map(({ name }) => [name.toLowerCase(), local(name)] as const)]);
  return `LET(${named.map((one) => `${local(one.name)},${reading(one)}`).join(",")},${putIn(body, put, around)})`;
}
