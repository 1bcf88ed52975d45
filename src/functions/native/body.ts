import type { ErrorCode } from "../../cells/Cell";
import type { AnyFunction } from "../defineFunction";
import type { Given } from "./Given";
import { guards, type Guard } from "./guards";
import type { Native } from "./Native";
import { refused } from "./refused";
import { onOneLine, operand } from "./text";

const CODES = ["#VALUE!", "#NUM!", "#N/A"] as const;

/** The body with all that the kinds of its parameters refuse before it. */
export function guarded(fn: Pick<AnyFunction, "result" | "native">, native: string, all: readonly Given[]): string {
  const found = guards(fn, all);
  const spread = (code: ErrorCode): string => (fn.result.kind === "pair" ? `IF({1,1},${refused(code)})` : refused(code));
  const read = CODES.reduceRight((rest, code) => refusedWhere(found.filter((guard) => guard.code === code && !guard.alone), spread(code), rest), onOneLine(native));
  return refusedWhere(found.filter(({ alone }) => alone), refused("#VALUE!"), read);
}

function refusedWhere(found: readonly Guard[], refusal: string, rest: string): string {
  if (found.length === 0) return rest;
  if (found.some(({ test }) => test === "TRUE")) return refusal;
  // Added up, because OR would make one answer of all the cells of a range.
  const tests = found.length === 1 ? found[0]!.test : found.map(({ test }) => operand(test)).join("+");
  return `IF(${tests},${refusal},${rest})`;
}

/** The body of a function that has a twin. */
export function bodyOf({ id, native }: { readonly id: string; readonly native?: Native }): string {
  if (typeof native === "string") return native;
  throw new Error(`${id} has no twin`);
}
