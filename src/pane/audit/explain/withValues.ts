import type { Subject } from "../../../audit/explain/Subject";
import type { Cell } from "../../../cells/Cell";
import { rewrite } from "../../../syntax/rewrite";

/** The formula with results in place of its outer calls and values in place of single cells; undefined where it is one call and nothing else. */
export function withValues({ formula, tree, calls, inputs }: Subject, resultOf: (step: number) => string | undefined, write: (cell: Cell) => string): string | undefined {
  if (calls.some(({ node }) => node === tree)) return undefined;
  const text = rewrite(formula, tree, (node) => {
    const call = calls.find((one) => one.node === node);
    if (call) return resultOf(call.step);
    const input = inputs.find((one) => one.kind === "cells" && one.nodes.includes(node));
    return input?.cells.length === 1 && input.cells[0]!.length === 1 ? write(input.cells[0]![0]!) : undefined;
  });
  return `=${text}`;
}
