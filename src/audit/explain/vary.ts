import { isBlank, type Grid } from "../../cells/Cell";
import type { Param } from "../../functions/params";
import type { NumberKind } from "../../functions/kinds";
import type { Step } from "./Step";
import type { CellsInput, Input, Subject } from "./Subject";
import type { Node } from "../../syntax/Node";

/** Why an input is not varied: a tenth of a date or of a customer's number means nothing, a word has no tenth, and the tenth of 0 is 0. */
export type Still = "date" | "id" | "word" | "blank" | "zero" | "unused";

export interface Varied {
  readonly rounded: boolean;
  readonly low: Grid;
  readonly high: Grid;
}

/** The parameters that are given an input directly, and whether a call was made that reads it. */
export function usesOf({ nodes }: Input, { calls }: Subject, steps: readonly Step[]): { readonly params: readonly Param[]; readonly unused: boolean } {
  const found = calls.flatMap(({ node, fn, step }) =>
    node.args.flatMap((arg, at) => {
      const param = Object.values(fn.params)[at];
      return param && nodes.includes(bare(arg)) ? [{ param, made: steps[step - 1]!.times > 0 }] : [];
    }),
  );
  return { params: found.map(({ param }) => param), unused: found.length >= nodes.length && found.every(({ made }) => !made) };
}

const bare = (node: Node): Node => (node.kind === "group" ? bare(node.inner) : node);

/** The values of an input a share lower and higher, or why it has none. Where a whole number is wanted the change is rounded away from the value. */
export function vary({ cells, isDate = false }: Pick<Input, "cells"> & Pick<CellsInput, "isDate">, { params, unused }: ReturnType<typeof usesOf>, share: number): Varied | { readonly why: Still } {
  if (unused) return { why: "unused" };
  const kinds = params.map(kindOf);
  if (isDate || kinds.some((kind) => kind.unit === "date" || kind.unit === "moment")) return { why: "date" };
  if (kinds.some((kind) => kind.unit === "text")) return { why: cells.flat().some((cell) => typeof cell === "number") ? "id" : "word" };
  const numbers = cells.flat().filter((cell) => typeof cell === "number");
  if (numbers.length === 0) return { why: cells.flat().every((cell) => isBlank(cell)) ? "blank" : "word" };
  if (numbers.every((number) => number === 0)) return { why: "zero" };
  const rounded = kinds.some(({ whole }) => whole);
  const by = (factor: number): Grid => cells.map((row) => row.map((cell) => (typeof cell === "number" ? changed(cell, factor, rounded) : cell)));
  return { rounded, low: by(1 - share), high: by(1 + share) };
}

function changed(value: number, factor: number, rounded: boolean): number {
  const exact = value * factor;
  if (!rounded || value === 0) return exact;
  return exact < value ? Math.min(value - 1, Math.round(exact)) : Math.max(value + 1, Math.round(exact));
}

/** What a parameter makes of each of its cells. */
function kindOf(param: Param): { readonly unit: Param["unit"]; readonly whole: boolean } {
  const kind: object = param.shape === "list" || param.shape === "rows" ? param.kind : param;
  return { unit: param.unit, whole: "whole" in kind && (kind as NumberKind).whole };
}
