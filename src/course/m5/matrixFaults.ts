import { isBlank, type Cell } from "../../cells/Cell";
import type { Filled } from "../Step";

/** One moment with the letters of its roles, "" where none stands. */
export interface Task {
  readonly name: Cell;
  readonly letters: readonly string[];
}

/** Letters as they are written: "A/R", "a, r"; with what is none of them. */
const lettersIn = (cell: Cell | undefined): string => (isBlank(cell) ? "" : String(cell).toUpperCase().replace(/[\s/,;+&]+/g, ""));

export function tasksIn(filled: Filled): readonly Task[] {
  const [names, cells, roles] = [filled.cells("task"), filled.cells("letters"), filled.cells("role").length];
  return names.map((name, at) => ({ name: isBlank(name) ? null : name, letters: cells.slice(at * roles, (at + 1) * roles).map(lettersIn) }));
}

export const having = (letters: readonly string[], letter: string): number => letters.filter((each) => each.includes(letter)).length;

/** How many moments each role answers for. */
export const carriedBy = (filled: Filled): readonly number[] => filled.cells("role").map((_, role) => tasksIn(filled).filter(({ name, letters }) => name !== null && letters[role]!.includes("A")).length);

/** From five A on, no role carries more than 40 % of them; with fewer, two in one role mean nothing. In whole numbers, as 40 % has none in binary. */
export function overloaded(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all < 5 ? -1 : counts.findIndex((count) => 5 * count > 2 * all);
}
