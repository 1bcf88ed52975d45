import type { AnyFunction } from "../defineFunction";
import { bodyOf, guarded } from "./body";
import { fold } from "./fold";
import { given, unseen, type Given } from "./Given";
import { putIn } from "./putIn";
import { reading } from "./reading";
import { refused } from "./refused";

/** A formula that a workbook calls by a name. */
export interface Definition {
  readonly name: string;
  readonly formula: string;
}

const nameOf = ({ id }: Pick<AnyFunction, "id">): string => `CE_${id}`;

/** The twin as a function of the workbook. */
export function namedDefinition(fn: AnyFunction): Definition {
  const all = Object.entries(fn.params).map(([name, param]) => unseen(name, param));
  const read = new Map(all.map((one) => [one.name.toLowerCase(), reading(one)]));
  const body = putInAsRead(fold(guarded(fn, bodyOf(fn), all)), read);
  return { name: nameOf(fn), formula: `=LAMBDA(${[...all.map(({ name }) => name), body].join(",")})` };
}

/** A call of that function, by the name that it has in a workbook: every argument is written, the defaults too. Without a `=`. */
export function namedCall(fn: AnyFunction, args: readonly (string | undefined)[], name = nameOf(fn)): string {
  const written = Object.entries(fn.params).map(([parameter, param], order) => textOf(given(parameter, param, order, args[order]), args[order]));
  return `${name}(${written.join(",")})`;
}

/** What can be read is written as it is read; anything else as it stands. */
function textOf({ text, read, fault }: Given, argument: string | undefined): string {
  if (argument === undefined) return fault ? refused(fault.code) : text;
  return read ? text : argument;
}

/** Here the names stay what they are, and are only read. */
const putInAsRead = (body: string, read: ReadonlyMap<string, string>): string => putIn(body, new Map([...read].filter(([name, text]) => text.toLowerCase() !== name)));
