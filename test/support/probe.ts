import type { Grid } from "../../src/cells/Cell";
import { defineFunction } from "../../src/functions/defineFunction";
import { number } from "../../src/functions/kinds";
import { matrix, optional } from "../../src/functions/params";
import { cell, table } from "../../src/functions/results";

const help = { definition: "", rival: "", source: "" };
const block = () => optional(matrix("text", (grid: Grid) => grid));

/** A function that shows as JSON what it was given. */
const text = { summary: "", params: { a: "", b: "", c: "" }, help };
export const probe = defineFunction({
  id: "PROBE", topic: "meta", native: { none: "fit" }, params: { a: block(), b: block(), c: block() }, result: table("text"), examples: [], text: { en: text, ru: text, zh: text },
  compute: ({ a, b, c }) => JSON.stringify([a ?? "left out", b ?? "left out", c ?? "left out"]),
});

/** A function whose answer takes a while; 13 breaks it. */
export function slowDouble() {
  const text = { summary: "", params: { x: "" }, help };
  const fn = defineFunction({
    id: "SLOWDOUBLE", topic: "meta", native: { none: "fit" }, slow: true, params: { x: number() }, result: cell("number"), examples: [], text: { en: text, ru: text, zh: text },
    compute: ({ x }) => {
      counted.calls++;
      if (x === 13) throw new Error("a bug");
      return 2 * x;
    },
  });
  const counted = { fn, calls: 0 };
  return counted;
}

/** A block as large as asked for, with what a cell can hold. */
const mixedText = { summary: "", params: { rows: "" }, help };
export const mixed = defineFunction({
  id: "MIXED", topic: "meta", native: { none: "fit" }, params: { rows: number() }, result: table("text"), examples: [], text: { en: mixedText, ru: mixedText, zh: mixedText },
  compute: ({ rows }) => Array.from({ length: rows }, (_, at) => [at + 0.5, at % 2 === 0, "12%", "007", "{1,2}", null]),
});
