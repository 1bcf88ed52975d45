import type { Argued, Step } from "../../../src/audit/explain/Step";
import { putIn } from "../../../src/audit/explain/putIn";
import { wordParams } from "../../../src/audit/own/wordChoices";
import { FUNCTIONS, functionById } from "../../../src/functions/catalogue";
import type { AnyFunction, Example } from "../../../src/functions/defineFunction";
import { LOCALES } from "../../../src/locale/Locale";
import { nodesOf } from "../../../src/syntax/Node";
import { parse } from "../../../src/syntax/parse";

const ADDRESSES = ["A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:E4", "F2:F4", "G2:G4"];

/** A call on the arguments of an example; lists stand in cells. */
function step(fn: AnyFunction, given: Example["args"], at: Step["at"] = { row: 0, column: 0 }): Step {
  const args = Object.entries(fn.params).map(([name, param], order): Argued => {
    const value = given[order] ?? null;
    const fallback = param.shape === "scalar" ? param.fallback : undefined;
    if (value === null) return { name, param, text: "", source: { kind: "default", fallback, blank: false }, value };
    if (!Array.isArray(value)) return { name, param, text: JSON.stringify(value), source: { kind: "typed" }, value };
    return { name, param, text: ADDRESSES[order]!, source: { kind: "cells", place: { sheet: "Sheet1", address: ADDRESSES[order]! } }, value };
  });
  return { step: 1, fn, text: "", args, times: 1, result: undefined, at, failure: undefined };
}
const churn = functionById("CHURNRATE")!;
const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replace(/\s/gu, " "));

test("a word argument becomes what it stands for", () => {
  const by = (word: string | null) => plain(putIn(step(churn, [3000, 500, 3300, word]), "ru"));
  expect(by(null)).toEqual(["(3 000 + 500 − 3 300) / 3 000"]);
  expect(by(" End ")).toEqual(["(3 000 + 500 − 3 300) / 3 300"]);
  expect(by("average")).toEqual(["(3 000 + 500 − 3 300) / ((3 000 + 3 300) / 2)"]);
  expect(by("exposed")).toEqual(["(3 000 + 500 − 3 300) / (3 000 + 500)"]);
});

test("of a range of words it is the one of the row, and the cells where no row is asked about", () => {
  const args = [[[3000], [1200]], [[500], [100]], [[3300], [1210]], [["start"], ["end"]]];
  expect(putIn(step(churn, args, { row: 1, column: 0 }), "en")).toEqual(["(1,200 + 100 − 1,210) / 1,210"]);
  expect(putIn({ ...step(churn, [3000, 500, 3300, [["start"], ["end"]]]), at: undefined }, "en")).toEqual(["(3,000 + 500 − 3,300) / D2:D4"]);
});

test("a list stands as its cells", () => {
  expect(putIn(step(functionById("CHURNLOSS")!, [[[10], [20]], [[100], [50]], 0.05]), "zh")).toEqual(["5% × Σ A2:A4 · B2:B4"]);
});

test("no argument's name is left in a formula with values, whatever the function and the language", () => {
  for (const fn of FUNCTIONS) {
    for (const { args } of fn.examples) {
      const left = LOCALES.flatMap((locale) => putIn(step(fn, args), locale)).flatMap((text) => text.match(/(?<![A-Za-z_])[A-Za-z_]{2,}(?![A-Za-z_\d])/g) ?? []);
      expect([fn.id, left.filter((word) => word !== "ln" && word !== "t_x")]).toEqual([fn.id, []]);
    }
  }
});

test("what a word stands for is told of each of its words, in the names of the parameters", () => {
  const told = FUNCTIONS.filter((fn) => fn.standsFor);
  expect(told.map(({ id }) => id)).toContain("CHURNRATE");
  for (const fn of told) {
    for (const [param, formulas] of Object.entries(fn.standsFor!)) {
      expect(Object.keys(formulas!)).toEqual(wordParams(fn).find((one) => one.param === param)?.kind.words);
      const names = Object.values(formulas!).flatMap((formula) => nodesOf(parse(`=${formula}`)).flatMap((node) => (node.kind === "name" ? [node.name] : [])));
      for (const name of names) expect(Object.keys(fn.params)).toContain(name);
    }
  }
});
