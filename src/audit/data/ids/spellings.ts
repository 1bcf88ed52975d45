import type { Cell, Grid } from "../../../cells/Cell";
import { isNoId } from "../checks/blankKeys";
import { likes } from "../likes";
import { undone, undoneHash, WAYS, type Spelling, type Way } from "./ways";

/** Spellings that are one id but for the ways in which they differ. */
export interface Alike {
  readonly spellings: readonly Spelling[];
  /** The one that most rows have; of equals the first by its letters, a text before a number. */
  readonly usual: Spelling;
}

/** How often each id occurs, by the cell as it stands. */
export function countSpellings(rows: Grid, column: number): ReadonlyMap<Spelling, number> {
  const counts = new Map<Spelling, number>();
  for (const row of rows) {
    const id = spellingIn(row[column] ?? null);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The id in a cell as it is spelled; undefined where there is none. */
export const spellingIn = (cell: Cell): Spelling | undefined => ((typeof cell === "string" || typeof cell === "number") && !isNoId(cell) ? cell : undefined);

/** Ids that come in several spellings, once the ways are undone. */
export function alike(counts: ReadonlyMap<Spelling, number>, ways: ReadonlySet<Way> = new Set(WAYS)): readonly Alike[] {
  const spellings = [...counts.keys()];
  const { rows, firsts } = likes(spellings.length, (at) => undoneHash(spellings[at]!), (a, b) => undone(spellings[a]!, ways) === undone(spellings[b]!, ways));
  const groups = new Map<number, Spelling[]>();
  rows.forEach((at, order) => groups.set(firsts[order]!, [...(groups.get(firsts[order]!) ?? []), spellings[at]!]));
  return [...groups.values()].map((group) => ({ spellings: group, usual: group.reduce((best, next) => better(best, next, counts)) }));
}

function better(best: Spelling, next: Spelling, counts: ReadonlyMap<Spelling, number>): Spelling {
  const more = counts.get(next)! - counts.get(best)!;
  if (more !== 0) return more > 0 ? next : best;
  if (typeof next !== typeof best) return typeof next === "string" ? next : best;
  return next < best ? next : best;
}
