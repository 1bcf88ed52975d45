import { isGrid } from "../../../functions/shape";
import { resultOf, unitAt } from "../../../functions/unitsOfResult";
import type { Unit } from "../../../functions/units";
import type { Step } from "../../../audit/explain/Step";
import type { Subject } from "../../../audit/explain/Subject";
import type { Node } from "../../../syntax/Node";

/** What a cell of a step's result counts. */
export function unitOfStep({ fn, args }: Step, { row, column }: { readonly row: number; readonly column: number }): Unit {
  const given = args.map(({ value, source }) => (source.kind === "default" ? null : (value ?? null)));
  return unitAt(resultOf(fn, given.map((value) => (isGrid(value) && value.length === 1 && value[0]!.length === 1 ? value[0]![0]! : value))), row, column);
}

/** What the cell counts: what the call does that is the whole formula; of any other formula that is not known. */
export function unitOfCell({ tree, calls, at }: Subject, steps: readonly Step[]): Unit {
  const call = calls.find(({ node }) => node === bare(tree));
  return call ? unitOfStep(steps[call.step - 1]!, at) : "number";
}

const bare = (node: Node): Node => (node.kind === "group" ? bare(node.inner) : node);
