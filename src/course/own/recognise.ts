import { isBlank, type Cell } from "../../cells/Cell";
import { fold } from "../../locale/fold";
import type { OwnColumn } from "../Step";

/** Which of a table's columns is which of the step's: by the words of its headers first, then, where the content leaves one choice only, by that. */
export function recognise(columns: readonly OwnColumn[], words: Readonly<Record<string, readonly string[]>>, headers: readonly string[], rows: readonly (readonly Cell[])[]): Readonly<Record<string, number | undefined>> {
  const found: Record<string, number | undefined> = {};
  const taken = new Set<number>();
  const take = (id: string, at: number): void => {
    found[id] = at;
    taken.add(at);
  };
  for (const exact of [true, false]) {
    for (const { id, kind } of columns.filter((column) => found[column.id] === undefined)) {
      const at = headers.findIndex((header, column) => !taken.has(column) && fits(kind, rows, column) && (words[id] ?? []).some((word) => isCalled(header, word, exact)));
      if (at >= 0) take(id, at);
    }
  }
  for (const { id, kind } of columns.filter((column) => found[column.id] === undefined && !column.optional)) {
    const free = headers.map((_, at) => at).filter((at) => !taken.has(at) && fits(kind, rows, at));
    const alike = columns.filter((other) => found[other.id] === undefined && other.kind === kind);
    if (free.length === 1 && alike.length === 1) take(id, free[0]!);
  }
  return found;
}

function isCalled(header: string, word: string, exact: boolean): boolean {
  const [called, wanted] = [fold(header).trim(), fold(word).trim()];
  return wanted !== "" && (exact ? called === wanted : called.includes(wanted));
}

/** Whether what stands in a column can be of a kind: most of it, as a table of one's own has its slips. */
function fits(kind: OwnColumn["kind"], rows: readonly (readonly Cell[])[], column: number): boolean {
  const filled = rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  // Numbers kept as text are told by their rows later; here they still make a column of numbers.
  const numbers = filled.filter((cell) => typeof cell === "number" || (typeof cell === "string" && LIKE_A_NUMBER.test(cell))).length;
  return filled.length === 0 || (kind === "text" ? numbers < filled.length || numbers === filled.length : numbers * 2 > filled.length);
}

const LIKE_A_NUMBER = /^\s*[-+]?\d[\d\s\u00a0.,]*%?\s*$/;
