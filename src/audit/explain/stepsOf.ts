import { CellError, isBlank } from "../../cells/Cell";
import type { Param } from "../../functions/params";
import { isDefaultFor } from "../../functions/scalars";
import { asGrid, height, isOmitted, size, width, type Argument } from "../../functions/shape";
import type { Node } from "../../syntax/Node";
import type { Computed, Made } from "./computeCell";
import { failureOf } from "./failureOf";
import { localNames } from "./localNames";
import type { OurCall } from "./OurCall";
import type { Argued, Source, Step } from "./Step";
import type { Subject } from "./Subject";

/** The calls of a formula in the order in which they are computed, each with its arguments by name and where they come from. */
export function stepsOf(subject: Subject, { made }: Computed, unused: ReadonlySet<number>): readonly Step[] {
  return subject.calls.map((call): Step => {
    const { step, fn, node } = call;
    const calls = unused.has(step) ? [] : made(step);
    const one = calls.length > 0 ? calls[whichCall(subject, calls.length)]! : undefined;
    const args = Object.entries(fn.params).map(([name, param], at) => argued(subject, call, { name, param, at, value: one?.args[at] }));
    const at = one && placeIn(subject, one, calls.length);
    const bare = { step, fn, text: subject.formula.slice(node.start, node.end), args, times: calls.length, result: one?.result, at };
    return { ...bare, failure: one && failureOf(bare) };
  });
}

/** Where a function was called once for every cell of the spill, it is the call for this cell. */
const whichCall = ({ at, spill }: Subject, times: number): number => (times === spill.rows * spill.columns ? at.row * spill.columns + at.column : 0);

/** A result of one cell, or the cell of a block that has spilled as a whole. */
function placeIn({ at, spill }: Subject, { result }: Made, times: number): Step["at"] {
  if (size(result) === 1) return { row: 0, column: 0 };
  return times === 1 && height(result) === spill.rows && width(result) === spill.columns ? at : undefined;
}

interface Given {
  readonly name: string;
  readonly param: Param;
  readonly at: number;
  readonly value: Argument;
}

function argued(subject: Subject, { node }: OurCall, { name, param, at, value }: Given): Argued {
  const written = node.args[at];
  const text = written ? subject.formula.slice(written.start, written.end).trim() : "";
  return { name, param, text, value, source: sourceOf(subject, written, param, value) };
}

function sourceOf(subject: Subject, written: Node | undefined, param: Param, value: Argument): Source {
  const fallback = param.shape === "scalar" ? param.fallback : undefined;
  if (!written || written.kind === "missing") return { kind: "default", fallback, blank: false };
  const given = param.shape === "scalar" && !isOmitted(value) && size(asGrid(value)) === 1 ? asGrid(value)[0]![0]! : undefined;
  if (given !== undefined && param.shape === "scalar" && !(given instanceof CellError) && isDefaultFor(param, given)) return { kind: "default", fallback, blank: isBlank(given) };
  return partOf(subject, inside(written));
}

function partOf({ calls, inputs, tree }: Subject, node: Node): Source {
  const call = calls.find((one) => one.node === node);
  if (call) return { kind: "step", step: call.step };
  const input = inputs.find(({ nodes }) => nodes.includes(node));
  if (input) return input.kind === "cells" ? { kind: "cells", place: input.place } : { kind: "typed" };
  if (node.kind === "name" && localNames(tree).has(node.name.toLowerCase())) return { kind: "local" };
  return { kind: TYPED.has(node.kind) ? "typed" : "computed" };
}

const TYPED: ReadonlySet<Node["kind"]> = new Set(["number", "text", "truth", "error", "array"]);

/** Parentheses around the whole of an argument say nothing. */
const inside = (node: Node): Node => (node.kind === "group" ? inside(node.inner) : node);
