import { parseAddress, type Area } from "../../cells/address";
import type { CellError, Grid } from "../../cells/Cell";
import type { AnyFunction } from "../../functions/defineFunction";
import { callText } from "../../functions/formulaText";
import { height, size, isGrid, width, type Argument } from "../../functions/shape";
import { resultOf } from "../../functions/unitsOfResult";
import type { Result } from "../../functions/results";
import type { Locale } from "../../locale/Locale";
import type { Place, Workbook } from "../../workbook/Workbook";
import { contents, type Contents } from "./argument/contents";
import { cutToUsed, isWhole } from "./argument/cutToUsed";
import type { Facts } from "./argument/Facts";
import { readArgument } from "./argument/readArgument";
import { writeReference } from "./argument/reference";
import { refusalsIn, refusalsOf, type Refusals } from "./argument/refusals";
import { textOf, type Written } from "./argument/Written";
import type { InsertKit } from "./Kit";
import { obstacleAt, type Obstacle } from "./outcome/obstacle";

/** What is filled in, and all that can be told of it before it is inserted. */
export interface Draft {
  readonly target: Place;
  readonly formula: string;
  readonly arguments: readonly DraftedArgument[];
  /** Arguments that must be there and are not, or cannot be read. */
  readonly wanting: readonly string[];
  /** Undefined while anything is wanting. */
  readonly outcome: Outcome | "onRequest" | undefined;
}
export interface DraftedArgument {
  readonly name: string;
  readonly written: Written;
  readonly contents: Contents | undefined;
  readonly refusal: CellError | undefined;
}
export interface Outcome {
  readonly result: Grid;
  readonly kind: Result;
  /** The block the result fills. */
  readonly area: Area;
  readonly obstacle: Obstacle | undefined;
  /** What the definition refuses, whichever argument is to blame. */
  readonly refusal: CellError | undefined;
  /** How many cells will show an error. */
  readonly errors: number;
}

export interface Request {
  readonly fn: AnyFunction;
  readonly target: Place;
  readonly typed: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** Also what takes long. */
  readonly computes: boolean;
}
/** Where a draft gets what it tells. */
export interface Sources {
  readonly workbook: Workbook;
  readonly kit: InsertKit;
  readonly facts: Facts;
  read(place: Place): Promise<Grid>;
}

/** With so many cells a slow function takes a moment that somebody may not want to wait for. */
const FEW = 2000;

export async function draft({ fn, target, typed, locale, computes }: Request, sources: Sources): Promise<Draft> {
  const entries = Object.entries(fn.params);
  const written = await Promise.all(entries.map(([name, param]) => cut(readArgument(typed[name] ?? "", { param, locale, sheet: target.sheet, facts: sources.facts }), target, sources)));
  const args = await Promise.all(written.map((each) => argumentOf(each, target, sources)));
  const wanting = entries.flatMap(([name, { optional }], at) => ((written[at]!.kind === "omitted" && !optional) || written[at]!.kind === "unreadable" ? [name] : []));
  const isLong = fn.slow && !computes && args.reduce<number>((sum, argument) => sum + (isGrid(argument) ? size(argument) : 1), 0) > FEW;
  const reads = written.flatMap((each, at) => (each.kind === "block" ? [{ param: entries[at]![0], place: each.place }] : []));
  const made = wanting.length > 0 ? undefined : isLong ? "onRequest" : await outcomeOf(fn, args, target, reads, sources);
  const told: Refusals = new Map([...(typeof made === "object" ? made.told : []), ...refusalsOf(fn, args)]);
  return {
    target,
    formula: callText(fn, written.map(textOf)),
    arguments: entries.map(([name, param], at) => ({ name, written: written[at]!, contents: args[at] === null ? undefined : contents(param, args[at]), refusal: told.get(name) })),
    wanting,
    outcome: typeof made === "object" ? { ...made.outcome, refusal: told.get("") } : made,
  };
}

/** Whole columns and rows are taken as far as they are filled. */
async function cut(written: Written, target: Place, { workbook, facts }: Sources): Promise<Written> {
  if (written.kind !== "block" || !isWhole(written.place)) return written;
  const place = await cutToUsed(workbook, written.place, facts);
  return place ? { kind: "block", text: writeReference(place, target.sheet, facts), place, cut: true } : { kind: "unreadable", why: "nothingThere" };
}

/** As a cell hands it over: a block, a value, or null where it is left out or cannot be read. */
async function argumentOf(written: Written, target: Place, { kit, read }: Sources): Promise<Argument> {
  switch (written.kind) {
    case "value": return written.cell;
    case "block": return read(written.place);
    case "expression": return kit.evaluate(target, written.text);
    case "omitted":
    case "unreadable": return null;
  }
}

async function outcomeOf(fn: AnyFunction, args: readonly Argument[], target: Place, reads: readonly { param: string; place: Place }[], { workbook, kit, facts }: Sources): Promise<{ told: Refusals; outcome: Outcome }> {
  const result = await kit.compute(fn, args);
  const { row, column } = parseAddress(target.address);
  const area = { row, column, rows: height(result), columns: width(result) };
  const { told, cells } = refusalsIn(result);
  return { told, outcome: { result, kind: resultOf(fn, args as Parameters<typeof resultOf>[1]), area, obstacle: await obstacleAt(workbook, target.sheet, area, reads, facts), refusal: undefined, errors: cells } };
}

/** Whether the whole result would be an error. */
export const isRefused = ({ outcome }: Draft): boolean => typeof outcome === "object" && outcome.errors > 0 && outcome.result.length === 1 && outcome.result[0]!.length === 1;
