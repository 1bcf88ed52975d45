import { formatAddress } from "../../../cells/address";
import type { Locale } from "../../../locale/Locale";
import type { Layout } from "../../../workbook/Layout";
import { nameKey } from "../nameKey";
import { headingText, type Heading } from "./headings";
import { HEADER, LEARNERS } from "./locateRoster";
import { marksOver, SPARE } from "./rosterLayout";
import { isTaken, type RosterLine, type RosterTable, type StepColumns } from "./RosterTable";

export interface Wanted {
  readonly learners: readonly string[];
  readonly steps: readonly string[];
  readonly locale: Locale;
  /** Takes names away that are not wanted, where they have no results. */
  readonly only: boolean;
}

/**
 * What to write so that a roster that stands has lines for all these learners and columns for all these steps. Results that stand are not
 * written again: learners may be writing theirs at this moment.
 */
export function growRoster(table: RosterTable, wanted: Wanted): Layout {
  const lines = linesFor(table, wanted);
  const columns = columnsFor(table, wanted.steps);
  const { first, column, rows } = table.place;
  const header = table.place.header!;
  const [end, right] = [Math.max(first + rows, lines.end + SPARE), Math.max(header.column + header.columns, columns.end)];
  const headings = [...columns.all].flatMap(([step, at]) => [headingAt(header.row, at.state, { as: "state", step }, wanted.locale), headingAt(header.row, at.record, { as: "record", step }, wanted.locale)]);
  return {
    values: [...lines.values, ...headings.flat(), ...headingAt(header.row, column, { as: "learner" }, wanted.locale)],
    names: [
      { name: LEARNERS, address: formatAddress({ row: header.row, column, rows: end - header.row }) },
      { name: HEADER, address: formatAddress({ row: header.row, column: header.column, columns: right - header.column }) },
    ],
    looks: columns.added.length > 0 ? [{ address: formatAddress({ row: header.row, column: columns.from, columns: columns.end - columns.from }), look: "header" }] : [],
    marks: runs([...columns.all.values()].flatMap(({ state }) => state ?? [])).flatMap(([from, count]) => marksOver(first, end - first, from, count)),
  };
}

const headingAt = (row: number, column: number | undefined, heading: Heading, locale: Locale) => (column === undefined ? [] : [{ address: formatAddress({ row, column }), cells: [[headingText(heading, locale)]] }]);

/** Names into free lines, and below the last where there are not enough. */
function linesFor({ lines, place }: RosterTable, { learners, only }: Wanted) {
  const wanted = new Set(learners.map(nameKey));
  const leaves = (line: RosterLine): boolean => only && line.learner !== "" && line.records.size === 0 && !wanted.has(nameKey(line.learner));
  const known = new Set(lines.map(({ learner }) => nameKey(learner)));
  const free = lines.filter((line) => !isTaken(line) || leaves(line)).map(({ row }) => row);
  const coming = learners.filter((learner) => !known.has(nameKey(learner)));
  const below = place.first + place.rows;
  const rowAt = (at: number): number => free[at] ?? below + at - free.length;
  const written = new Map<number, string | null>([...lines.filter(leaves).map(({ row }) => [row, null] as const), ...coming.map((learner, at) => [rowAt(at), learner] as const)]);
  const taken = [...lines.filter((line) => isTaken(line) && !leaves(line)).map(({ row }) => row), ...coming.map((_, at) => rowAt(at))];
  return { values: [...written].map(([row, learner]) => ({ address: formatAddress({ row, column: place.column }), cells: [[learner]] })), end: Math.max(place.first, ...taken.map((row) => row + 1)) };
}

/** Steps without a place get theirs to the right of all others: states first, then the records. */
function columnsFor({ columns, place }: RosterTable, steps: readonly string[]) {
  const known = Math.max(...[...columns.values()].flatMap(({ state = 0, record = 0 }) => [state, record]), 0);
  const from = Math.max(place.header!.column + place.header!.columns, known + 1);
  const missing = (kind: keyof StepColumns): readonly string[] => steps.filter((step) => columns.get(step)?.[kind] === undefined);
  const all = new Map(columns);
  const added = (["state", "record"] as const).flatMap((kind) => missing(kind).map((step) => ({ step, kind })));
  added.forEach(({ step, kind }, at) => all.set(step, { ...all.get(step), [kind]: from + at }));
  return { all, added, from, end: from + added.length };
}

/** Columns that lie side by side, as beginnings and lengths. */
function runs(columns: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...columns].sort((a, b) => a - b);
  return sorted.flatMap((column, at) => {
    if (sorted[at - 1] === column - 1) return [];
    let count = 1;
    while (sorted[at + count] === column + count) count++;
    return [[column, count] as const];
  });
}
