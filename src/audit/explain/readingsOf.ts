import type { Cell, Grid } from "../../cells/Cell";
import type { AnyFunction } from "../../functions/defineFunction";
import type { WordKind } from "../../functions/kinds";
import { asGrid, isOmitted } from "../../functions/shape";
import { wordParams } from "../own/wordChoices";
import { computeCell, type Means } from "./computeCell";
import { always, type GoOn } from "./GoOn";
import type { Step } from "./Step";
import type { Subject } from "./Subject";

/** One reading of a call: what the call gives by it, and what the cell would show. */
export interface Reading {
  readonly choice: string;
  /** The one the formula goes by. */
  readonly used: boolean;
  readonly call: Grid | undefined;
  readonly cell: Cell;
}
export interface Readings {
  readonly step: number;
  readonly fn: AnyFunction;
  readonly param: string;
  readonly readings: readonly Reading[];
}

/** The arguments of a step that choose how it is defined, with their choices and their place in the list. */
export function choicesOf({ fn }: Pick<Step, "fn">): readonly { readonly param: string; readonly at: number; readonly words: readonly string[] }[] {
  // A word that must be given is data, such as a severity: what may be left out has a reading as its default.
  return wordParams(fn).flatMap(({ param, at, kind }) => (kind.optional ? [{ param, at, words: kind.words }] : []));
}

/** Every reading of every call that was made, each computed as the formula that names it. */
export async function readingsOf(subject: Subject, steps: readonly Step[], means: Means, goOn: GoOn = always): Promise<readonly Readings[]> {
  const all: Readings[] = [];
  for (const step of steps.filter(({ times }) => times > 0)) {
    for (const { param, at, words } of choicesOf(step)) {
      const used = usedOf(step, at);
      const readings: Reading[] = [];
      for (const choice of words) if (await goOn()) readings.push({ choice, used: choice === used, ...(await read(subject, step, { at, choice }, means)) });
      all.push({ step: step.step, fn: step.fn, param, readings });
    }
  }
  return all;
}

async function read(subject: Subject, { step, times }: Step, reading: { readonly at: number; readonly choice: string }, means: Means): Promise<Pick<Reading, "call" | "cell">> {
  const { made, value } = await computeCell(subject, means, { reading: { step, ...reading } });
  return { cell: value, call: times === 1 ? made(step)[0]?.result : undefined };
}

/** Undefined where the word is a range, so that rows go by different ones. */
function usedOf({ args }: Step, at: number): string | undefined {
  const { source, value, param } = args[at]!;
  if (source.kind === "default") return String(source.fallback);
  const cells = asGrid(value).flat();
  const word = cells.length === 1 && !isOmitted(cells[0]) ? (param as WordKind<string>).read(cells[0]!, true) : undefined;
  return typeof word === "string" ? word : undefined;
}
