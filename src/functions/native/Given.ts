import { CellError, type Cell, type Grid } from "../../cells/Cell";
import { parseAddress } from "../../cells/address";
import type { Node } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import { Fault } from "../Fault";
import { literal } from "../formulaText";
import type { Param } from "../params";
import { scalarOf, valueAt } from "../scalars";
import { constant } from "./constant";
import { variable } from "./variable";

/** An argument as far as its text tells what it is. */
export interface Given {
  readonly param: Param;
  /** What the body calls it. */
  readonly name: string;
  readonly text: string;
  /** Its rows and columns, where they can be seen. */
  readonly size?: { readonly rows: number; readonly columns: number };
  /** Its cells, where they are written out. */
  readonly cells?: Grid;
  /** Left out, or what a constant is read as: nothing is left to be seen to. */
  readonly read?: true;
  /** A constant the parameter does not take. */
  readonly fault?: Fault;
}

/** What the body of a name can say about its argument: nothing. */
export const unseen = (name: string, param: Param): Given => ({ param, name: variable(name), text: variable(name) });

export function given(name: string, param: Param, order: number, text: string | undefined): Given {
  const seen = { param, name: variable(name), text: text ?? '""' };
  const node = text === undefined ? undefined : parse(text);
  const cell = node && constant(node);
  if (param.shape !== "scalar") return text === undefined ? leftOut(seen) : taken({ ...seen, ...extent(node!) });
  if (node && isDay(node)) return { ...seen, size: SINGLE, read: true };
  if (node && cell === undefined) return { ...seen, ...extent(node) };
  const value = valueAt(scalarOf(name, order, param, cell), 0, 0);
  if (value instanceof Fault) return { ...seen, size: SINGLE, fault: value };
  return { ...seen, size: SINGLE, read: true, text: literal((value as Cell | undefined) ?? "", param.unit) };
}

const SINGLE = { rows: 1, columns: 1 };

const leftOut = (seen: { readonly param: Param; readonly name: string; readonly text: string }): Given =>
  seen.param.optional ? { ...seen, read: true } : { ...seen, fault: new Fault(1, "#VALUE!", "missing") };

/** A list that is written out shows what is wrong in it. */
function taken(seen: Given): Given {
  const { param, cells } = seen;
  if (param.shape === "scalar" || param.shape === "matrix" || "ids" in param.kind) return seen;
  const { kind } = param;
  const fault = cells?.flat().filter((cell) => cell !== "").map((cell) => kind.read(cell, false)).find((read) => read instanceof Fault);
  return fault ? { ...seen, fault } : seen;
}

function extent(node: Node): Pick<Given, "size" | "cells"> {
  if (node.kind === "reference") return sizeOf(node.address);
  if (node.kind === "array") return written(node.rows.map((row) => row.map(cellOf)));
  const cell = constant(node);
  return cell === undefined ? {} : written([[cell]]);
}

const written = (cells: Grid): Pick<Given, "size" | "cells"> => ({ cells, size: { rows: cells.length, columns: cells[0]!.length } });

const cellOf = (node: Node): Cell => (node.kind === "error" ? new CellError(node.code) : (constant(node) ?? null));

/** A day spelt out needs no further look. */
const isDay = (node: Node): boolean => node.kind === "call" && /^DATE$/i.test(node.name) && node.args.every((part) => constant(part) !== undefined);

function sizeOf(address: string): Pick<Given, "size"> {
  const { rows, columns } = parseAddress(address);
  return { size: { rows, columns } };
}
