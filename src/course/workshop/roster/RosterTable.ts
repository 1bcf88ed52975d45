import { CellError, type Cell, type Grid } from "../../../cells/Cell";
import type { Locale } from "../../../locale/Locale";
import type { RosterRow } from "../Workshop";
import { headingIn } from "./headings";
import type { RosterPlace } from "./locateRoster";
import { readRecord } from "./record";

/** Where what is written of a step stands, by column. */
export interface StepColumns {
  readonly state?: number;
  readonly record?: number;
}

export interface RosterLine {
  readonly row: number;
  readonly learner: string;
  /** The texts of the records by step, whether they can be read or not. */
  readonly records: ReadonlyMap<string, string>;
}

/** The roster as it stands. */
export interface RosterTable {
  readonly place: RosterPlace;
  readonly columns: ReadonlyMap<string, StepColumns>;
  readonly lines: readonly RosterLine[];
  /** The language of its headings, where it tells. */
  readonly locale: Locale | undefined;
}

export const cellText = (cell: Cell | undefined): string => (cell === null || cell === undefined ? "" : cell instanceof CellError ? cell.code : String(cell).trim());

/** The columns under a row of headings; the first of a kind counts. */
export function columnsUnder(headings: readonly Cell[], from: number): Pick<RosterTable, "columns" | "locale"> {
  const columns = new Map<string, StepColumns>();
  let locale: Locale | undefined;
  headings.forEach((cell, at) => {
    const found = headingIn(cell);
    locale ??= found?.locale;
    if (found && found.heading.as !== "learner") columns.set(found.heading.step, { [found.heading.as]: from + at, ...columns.get(found.heading.step) });
  });
  return { columns, locale };
}

/** The roster from its headings and from the lines below them, which are read from the column `from` on. */
export function rosterTable(place: RosterPlace, headings: readonly Cell[], cells: Grid, from: number): RosterTable {
  const { columns, locale } = columnsUnder(headings, place.header?.column ?? from);
  const all = withUnheaded(columns, cells, from);
  const lines = cells.map((line, at): RosterLine => ({
    row: place.first + at,
    learner: cellText(line[place.column - from]),
    records: new Map([...all].flatMap(([step, { record }]) => {
      const text = record === undefined ? "" : cellText(line[record - from]);
      return text === "" ? [] : [[step, text] as const];
    })),
  }));
  return { place, columns: all, lines, locale };
}

/** Records tell their step themselves, so that a column is known whose heading was written over. */
function withUnheaded(columns: RosterTable["columns"], cells: Grid, from: number): RosterTable["columns"] {
  const all = new Map(columns);
  for (const line of cells) {
    line.forEach((cell, at) => {
      const step = typeof cell === "string" && cell.startsWith("{") ? readRecord(cell)?.step : undefined;
      if (step !== undefined && all.get(step)?.record === undefined) all.set(step, { ...all.get(step), record: from + at });
    });
  }
  return all;
}

/** What the lines say, line by line. Free lines say nothing. */
export const rowsOf = ({ lines }: RosterTable): readonly RosterRow[] => lines.filter(isTaken).map(rowOf);

export const isTaken = ({ learner, records }: RosterLine): boolean => learner !== "" || records.size > 0;

export function rowOf({ learner, records }: RosterLine): RosterRow {
  const read = [...records].map(([step, text]) => ({ step, record: readRecord(text) }));
  return {
    learner,
    steps: Object.fromEntries(read.flatMap(({ step, record }) => (record ? [[step, record.progress]] : []))),
    damaged: read.filter(({ record }) => !record).map(({ step }) => step),
    shortened: read.filter(({ record }) => record?.shortened).map(({ step }) => step),
  };
}
