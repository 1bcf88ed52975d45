import { isBlank, type Cell } from "../../cells/Cell";
import type { Data, Filled, Found, Rule } from "../Step";
import { CHANNELS, LEVELS, OUTCOMES, SEVERITIES, TYPES } from "./registerSheet";

export const rule = (id: string, weight: Rule["weight"], reads: readonly string[], breaks: Data, find: (filled: Filled) => Found | undefined): Rule => ({ id, weight, reads, breaks, find });

/** The first filled cell of a column of which something holds. */
export function rowWhere(cells: readonly Cell[], holds: (cell: Cell, row: number, all: readonly Cell[]) => boolean): Found | undefined {
  const row = cells.findIndex((cell, at, all) => !isBlank(cell) && holds(cell, at, all));
  return row < 0 ? undefined : { row: row + 1 };
}

const LISTS = Object.entries({ channel: CHANNELS, level: LEVELS, type: TYPES, severity: SEVERITIES, resolved: OUTCOMES });

/** A word that is pasted over its list is counted nowhere. */
export const otherWord = (breaks: Data): Rule =>
  rule("otherWord", "essential", LISTS.map(([id]) => id), breaks, (filled) => {
    const found = LISTS.map(([id, options]) => rowWhere(filled.cells(id), (cell) => !options.includes(String(cell)))).flatMap((each) => each ?? []);
    return found.sort((a, b) => a.row! - b.row!)[0];
  });

export const outcomeMissing = (breaks: Data): Rule =>
  rule("outcomeMissing", "essential", ["closed", "resolved"], breaks, (filled) => rowWhere(filled.cells("closed"), (_, row) => isBlank(filled.cells("resolved")[row] ?? null)));

/** What is solved is closed; what is not solved may stay open. */
export const solvedButOpen = (breaks: Data): Rule =>
  rule("solvedButOpen", "essential", ["closed", "resolved"], breaks, (filled) => rowWhere(filled.cells("resolved"), (outcome, row) => outcome !== "none" && isBlank(filled.cells("closed")[row] ?? null)));
