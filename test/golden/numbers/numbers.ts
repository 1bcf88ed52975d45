import { CellError, type Cell, type Grid } from "../../../src/cells/Cell";
import { call } from "../../../src/functions/call";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import type { AnyFunction, Example } from "../../../src/functions/defineFunction";
import { fingerprint } from "../../../src/functions/fingerprint";
import { near } from "../../functions/native/near";

/** What a function gives for each call, by the fingerprint of its arguments: the rows, with errors as their codes. */
export type Calls = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The numbers of a version of the definitions, and which functions changed theirs with each version. */
export interface Numbers {
  readonly version: string;
  readonly changed: Readonly<Record<string, readonly string[]>>;
  readonly functions: Readonly<Record<string, Calls>>;
}

/** Neighbours of an example, of those that the twins are tested on. */
const BESIDE = 1;
/** Far more than is compared, far less than a double has. */
const DIGITS = 13;

const callsOf = (fn: AnyFunction): readonly Example["args"][] => {
  const each = near(fn).length / Math.max(1, fn.examples.filter(({ args }) => args.length > 0).length);
  return [...fn.examples.map(({ args }) => args), ...near(fn).filter((_, at) => at % each < BESIDE)];
};

const kept = (cell: Cell): Cell => (cell instanceof CellError ? cell.code : typeof cell === "number" ? Number(cell.toPrecision(DIGITS)) : cell);
const keptGrid = (grid: Grid): Grid => grid.map((row) => row.map(kept));

const numbersOf = (fn: AnyFunction): Calls => Object.fromEntries(callsOf(fn).map((args) => [fingerprint(fn.id, args), keptGrid(call(fn, args))]));

/** Of all functions that have definitions: the version itself has none. */
export const currentNumbers = (): Numbers["functions"] => Object.fromEntries(FUNCTIONS.filter(({ topic }) => topic !== "meta").map((fn) => [fn.id, numbersOf(fn)]));
