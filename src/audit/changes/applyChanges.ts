import type { Workbook } from "../../workbook/Workbook";
import type { Applied, Change, Refused } from "./Change";
import { runsOf, type Run } from "./runsOf";

/** Writes formulas as one step. A cell that holds another formula than it should, or that refuses, is left alone, and told; all others are written. */
export async function applyChanges<C extends Change>(workbook: Workbook, changes: readonly C[]): Promise<Applied<C>> {
  const now = await read(workbook, changes);
  const still = now.known.filter(({ change, formula }) => formula === change.before).map(({ change }) => change);
  const changed = now.known.filter(({ change, formula }) => formula !== change.before).map(({ change }) => change);
  const { done, refused } = await workbook.together(() => write(workbook, still));
  // A program may spell what it was given in its own way: what it says now is what an undo looks for.
  const held = await read(workbook, done);
  return {
    written: done,
    changed,
    refused: [...now.refused, ...refused],
    undo: () => applyChanges(workbook, held.known.map(({ change, formula }) => ({ ...change, before: formula, after: change.before }))),
  };
}

interface Tried<C extends Change, T> {
  readonly done: readonly T[];
  readonly refused: readonly Refused<C>[];
}
interface Known<C extends Change> {
  readonly known: readonly { readonly change: C; readonly formula: string }[];
  readonly refused: readonly Refused<C>[];
}
async function read<C extends Change>({ cells }: Workbook, changes: readonly C[]): Promise<Known<C>> {
  const { done, refused } = await each(runsOf(changes), async (run) => {
    const formulas = await cells.formulas(run.place);
    return run.cells.map((change, at) => ({ change, formula: formulas[at]![0]! }));
  });
  return { known: done, refused };
}

const write = <C extends Change>({ cells }: Workbook, changes: readonly C[]): Promise<Tried<C, C>> =>
  each(runsOf(changes), async (run) => {
    await cells.writeFormulas(run.place, run.cells.map(({ after }) => [after]));
    return run.cells;
  });

/** Does something with each run; where it is refused, with each half of it, so that one bad cell keeps no other back. */
async function each<C extends Change, T>(runs: readonly Run<C>[], work: (run: Run<C>) => Promise<readonly T[]>): Promise<Tried<C, T>> {
  const done: T[] = [];
  const refused: Refused<C>[] = [];
  for (const run of runs) {
    try {
      done.push(...(await work(run)));
    } catch (error) {
      const apart = run.cells.length === 1 ? { done: [], refused: [{ change: run.cells[0]!, reason: error instanceof Error ? error.message : String(error) }] } : await each(halves(run), work);
      done.push(...apart.done);
      refused.push(...apart.refused);
    }
  }
  return { done, refused };
}

function halves<C extends Change>({ cells }: Run<C>): readonly Run<C>[] {
  const middle = Math.ceil(cells.length / 2);
  return [...runsOf(cells.slice(0, middle)), ...runsOf(cells.slice(middle))];
}
