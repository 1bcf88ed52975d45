import { CellError, type Cell, type Grid } from "../cells/Cell";
import { call } from "./call";
import type { AnyFunction } from "./defineFunction";
import { isGrid, size, type Argument } from "./shape";

interface Call {
  readonly fn: AnyFunction;
  readonly args: readonly Argument[];
  readonly result: Grid;
}

const MOST_CALLS = 4;
/** Cells of arguments that are held on to: three columns of a million rows, and no more. */
const MOST_CELLS = 3_500_000;

/**
 * Calls functions, and answers a call on the same values again without computing it, for the functions whose spec says that
 * computing costs more than looking through the arguments. Excel calls them again whenever a row is inserted above.
 * The arguments of the last calls are kept and compared: no call pays for a hash it may never need.
 */
export class Recent {
  private calls: readonly Call[] = [];

  call(fn: AnyFunction, args: readonly Argument[]): Grid {
    if (!fn.remembered) return call(fn, args);
    const known = this.calls.find((made) => made.fn === fn && sameArguments(made.args, args));
    const made = known ?? { fn, args, result: call(fn, args) };
    this.calls = withinBounds([made, ...this.calls.filter((other) => other !== known)]);
    return made.result;
  }
}

/** The newest calls that fit. */
function withinBounds(calls: readonly Call[]): readonly Call[] {
  let cells = 0;
  return calls.slice(0, MOST_CALLS).filter(({ args }) => (cells += args.reduce<number>((sum, argument) => sum + (isGrid(argument) ? size(argument) : 1), 0)) <= MOST_CELLS);
}

const sameArguments = (a: readonly Argument[], b: readonly Argument[]): boolean => a.length === b.length && a.every((argument, at) => sameArgument(argument, b[at]));

function sameArgument(a: Argument, b: Argument): boolean {
  if (!isGrid(a) || !isGrid(b)) return !isGrid(a) && !isGrid(b) && sameCell(a, b);
  return a === b || (a.length === b.length && a.every((row, at) => sameRow(row, b[at]!)));
}

function sameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!sameCell(a[at], b[at])) return false;
  return true;
}

/** Blank, omitted and "" are not the same: a function may tell them apart. */
const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);
