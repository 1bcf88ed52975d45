import type { AnyFunction } from "../defineFunction";
import type { Given } from "./Given";
import { guards, type Guard } from "./guards";
import type { Native } from "./Native";
import { refused } from "./refused";
import { onOneLine } from "./text";

const CODES = ["#VALUE!", "#NUM!", "#N/A"] as const;

/** The body with all that the kinds of its parameters refuse before it. */
export function guarded(fn: Pick<AnyFunction, "result">, native: string, all: readonly Given[]): string {
  const found = guards(fn, all);
  return CODES.reduceRight((rest, code) => refusedWhere(found.filter((guard) => guard.code === code), code, rest), onOneLine(native));
}

function refusedWhere(found: readonly Guard[], code: (typeof CODES)[number], rest: string): string {
  if (found.length === 0) return rest;
  if (found.some(({ test }) => test === "TRUE")) return refused(code);
  return `IF(${found.map(({ test }) => test).join("+")},${refused(code)},${rest})`;
}

/** The body of a function that has a twin. */
export function bodyOf({ id, native }: { readonly id: string; readonly native?: Native }): string {
  if (typeof native === "string") return native;
  throw new Error(`${id} has no twin`);
}
