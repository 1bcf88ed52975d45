import { formatAddress, parseAddress } from "../../cells/address";
import { CellError, type Cell, type Grid } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import type { evaluate } from "../../formulas/evaluate";
import { literal, type Sheet } from "../../formulas/Sheet";
import { functionById } from "../../functions/catalogue";
import type { AnyFunction } from "../../functions/defineFunction";
import type { Compute } from "../../functions/Later";
import { matrix } from "../../functions/params";
import type { Rival } from "../../functions/Rival";
import { rivalCall } from "../../functions/rivalCall";
import { asGrid, type Argument } from "../../functions/shape";
import { callsOf, type Node } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import { rewrite } from "../../syntax/rewrite";
import type { OurCall } from "./OurCall";
import { isHeavy, type Input, type Subject } from "./Subject";

/** What computes a cell apart from the workbook. */
export interface Means {
  readonly evaluate: typeof evaluate;
  /** Computes long calls, aside where the program can. */
  readonly compute: Compute;
}

/** A call as it was made: what it was given and what it gave. */
export interface Made {
  readonly args: readonly Argument[];
  readonly result: Grid;
}

/** A cell computed apart from the workbook, with the calls of our functions by their steps. */
export interface Computed {
  readonly value: Cell;
  made(step: number): readonly Made[];
}

/** How the cell is to differ: an input with other values, an argument of one call with another word, a rival in the place of one call, or one call that gives an error whatever it is given. */
export interface Change {
  readonly input?: { readonly of: Input; readonly cells: Grid };
  readonly reading?: { readonly step: number; readonly at: number; readonly choice: string };
  readonly rival?: { readonly step: number; readonly of: Rival };
  readonly broken?: number;
}

/**
 * Computes the cell on copies of its inputs. Every call of ours has a name of its own there, by which it is known again, wherever it stands
 * and however often it is made; behind it is the function itself, called by the same engine as in a workbook.
 */
export async function computeCell(subject: Subject, { evaluate, compute }: Means, change: Change = {}): Promise<Computed> {
  const { anchor, at, calls } = subject;
  const heavy = isHeavy(subject);
  const functions = calls.map((call): AnyFunction => ({ ...changed(call, change, heavy), id: nameOf(call.step) }));
  const own = new Map(calls.map(({ fn, step }) => [nameOf(step), fn]));
  const evaluated = await evaluate(sheetsOf(subject, change), {
    functions: [...functions, ...calledBy(change.rival?.of).map((fn) => ({ ...fn, slow: fn.slow || heavy }))],
    compute: async (alias, args) => (isRival(alias.id, change) ? asGrid(args[0]) : compute(own.get(alias.id) ?? alias, args)),
  });
  const { row, column } = parseAddress(anchor.address);
  const value = evaluated.read({ sheet: anchor.sheet, address: formatAddress({ row: row + at.row, column: column + at.column }) })[0]![0]!;
  return {
    value,
    made: (step) => evaluated.calls.filter(({ fn }) => fn === nameOf(step)).map(({ args, result }) => ({ args, result: result.map((line) => line.map((cell) => named(cell, own))) })),
  };
}

const nameOf = (step: number): string => `CESTEP${step}`;
const isRival = (name: string, { rival }: Change): boolean => rival !== undefined && name === nameOf(rival.step);

/** What stands behind the name of a call. A rival is handed on as it is: that is all the name is for there. */
function changed({ fn, step }: OurCall, change: Change, heavy: boolean): AnyFunction {
  if (step === change.broken) return { ...fn, slow: false, compute: () => new CellError("#NULL!") };
  return step === change.rival?.step ? { ...fn, params: { value: matrix("number", (cells) => cells) }, slow: true } : { ...fn, slow: heavy };
}

/** Our functions that a rival calls. */
const calledBy = (rival: Rival | undefined): readonly AnyFunction[] => [...new Set(rival ? callsOf(parse(rival.formula)).flatMap(({ name }) => functionById(name) ?? []) : [])];

/** An error says whose it is by the name under which it was called. */
const named = (cell: Cell, own: ReadonlyMap<string, AnyFunction>): Cell =>
  cell instanceof CellError && cell.cause ? new CellError(cell.code, { ...cell.cause, fn: own.get(cell.cause.fn)?.id ?? cell.cause.fn }) : cell;

function sheetsOf(subject: Subject, change: Change): readonly Sheet[] {
  const { anchor, inputs } = subject;
  const sheets = new Map<string, Record<string, Cell>>([[anchor.sheet, {}]]);
  const changed = change.input?.of;
  // The changed one last: its cells may stand in other inputs too.
  for (const input of [...inputs.filter((one) => one !== changed), ...(changed ? [changed] : [])]) {
    if (input.kind !== "cells") continue;
    const cells = sheets.get(input.place.sheet) ?? {};
    sheets.set(input.place.sheet, cells);
    const { row, column } = parseAddress(input.place.address);
    const grid = input === changed ? change.input!.cells : input.cells;
    grid.forEach((line, r) => line.forEach((cell, c) => (cells[formatAddress({ row: row + r, column: column + c })] = literal(cell))));
  }
  sheets.get(anchor.sheet)![anchor.address] = `=${formulaOf(subject, change)}`;
  return [...sheets].map(([name, cells]) => ({ name, cells }));
}

/** The formula in the engine's words: it knows no `A1#` and no `[@amount]`, so that whatever names cells of the workbook does it by their address. */
function formulaOf({ formula, tree, calls, inputs }: Subject, { input, reading, rival }: Change): string {
  const byNode = new Map<Node, OurCall>(calls.map((call) => [call.node, call]));
  const places = new Map(inputs.flatMap((one) => one.nodes.map((node) => [node, one] as const)));
  return rewrite(formula, tree, (node, inner) => {
    const call = byNode.get(node);
    if (call && call.step === rival?.step) return `${nameOf(call.step)}(${rivalCall(call.fn, rival.of, call.node.args.map((arg) => (arg.kind === "missing" ? undefined : inner(arg))))})`;
    if (call) return `${nameOf(call.step)}(${argsOf(call, inner, reading?.step === call.step ? reading : undefined).join(",")})`;
    const known = places.get(node);
    if (known?.kind === "typed") return known === input?.of ? `(${String(input.cells[0]![0])})` : undefined;
    return known && node.kind !== "reference" ? qualify(known.place.sheet, known.place.address) : undefined;
  });
}

function argsOf({ node }: OurCall, inner: (node: Node) => string, reading: Change["reading"]): readonly string[] {
  const args: string[] = node.args.map(inner);
  if (!reading) return args;
  while (args.length <= reading.at) args.push("");
  args[reading.at] = `"${reading.choice}"`;
  return args;
}
