import { parse } from "../syntax/parse";
import { rewrite } from "../syntax/rewrite";
import { functionById } from "./catalogue";
import type { AnyFunction } from "./defineFunction";
import { inlineCall } from "./native/inlineCall";
import { namesIn } from "./native/putIn";
import { variable } from "./native/variable";
import type { Param } from "./params";
import { lifts } from "./results";
import type { Rival } from "./Rival";

/** A rival of a call with the call's own arguments put in: texts of formulas, undefined where left out. Without a `=`. */
export function rivalCall(fn: AnyFunction, { formula }: Pick<Rival, "formula">, args: readonly (string | undefined)[]): string {
  const params = Object.fromEntries(Object.entries(fn.params).map(([name, param]) => [name, ungrouped(param)]));
  const text = inlineCall({ ...fn, params, native: spread(fn, formula) }, args);
  return rewrite(text, parse(text), (part, inner) => {
    if (part.kind !== "call" || !functionById(part.name)) return undefined;
    // An argument that was left out is left out in the rival, too.
    return `${part.name}(${part.args.map(inner).map((arg) => (arg === '""' ? "" : arg)).join(",")})`;
  });
}

/** A list that the function itself has not refused goes with the others, whichever way it lies. */
const ungrouped = (param: Param): Param => (param.shape === "list" ? { ...param, group: "" } : param);

/** A range in an argument that the rival has no part in gives a value for each of its cells all the same. */
function spread(fn: AnyFunction, formula: string): string {
  const spoken = new Set(namesIn(formula));
  const scalars = lifts(fn.result) ? Object.entries(fn.params).filter(([, { shape }]) => shape === "scalar").map(([name]) => variable(name)) : [];
  const silent = scalars.filter((name) => !spoken.has(name.toLowerCase()));
  return silent.length === 0 ? formula : `IF(${silent.map((name) => `(${name}=${name})`).join("*")},${formula})`;
}
