import Papa from "papaparse";
import type { Cell } from "../../cells/Cell";
import { cellOf, columnKind, type ColumnKind } from "./columns";
import type { CsvForm } from "./CsvForm";
import { oddDatesOf, type OddDates } from "./oddDates";

export interface CsvTable {
  /** Rows of one length; absent cells are null. */
  readonly rows: readonly (readonly Cell[])[];
  readonly kinds: readonly ColumnKind[];
  readonly oddDates: OddDates;
}

const CHUNK = 128 * 1024;
const ROWS_AT_ONCE = 4000;
/** The share of the work that lies in cutting the text into cells. */
const PARSING = 0.5;

type Progress = (share: number) => void;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Reads a CSV file piece by piece, so that the page stays alive: `progress` hears the share done, from 0 to 1. */
export async function readCsv(text: string, form: CsvForm, progress: Progress = () => {}): Promise<CsvTable> {
  const lines = await parse(text, form.delimiter, (share) => progress(PARSING * share));
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const kinds: ColumnKind[] = [];
  for (let column = 0; column < width; column++) {
    kinds.push(columnKind(below(lines, column), form));
    await pause();
  }
  const rows: Cell[][] = [];
  for (let from = 0; from < lines.length; from += ROWS_AT_ONCE) {
    for (const line of lines.slice(from, from + ROWS_AT_ONCE)) rows.push(kinds.map((kind, column) => cellOf(line[column] ?? "", kind, form)));
    progress(PARSING + (1 - PARSING) * (rows.length / lines.length));
    await pause();
  }
  return { rows, kinds, oddDates: oddDatesOf(rows, kinds) };
}

/** The first rows of a text, cut at the end of a line: enough to show what will come. */
export function firstRows(text: string, rows: number): string {
  let end = 0;
  for (let row = 0; row < rows; row++) {
    const next = text.indexOf("\n", end);
    if (next === -1) return text;
    end = next + 1;
  }
  return text.slice(0, end);
}

function* below(lines: readonly (readonly string[])[], column: number): Iterable<string> {
  for (let row = 1; row < lines.length; row++) yield lines[row]![column] ?? "";
}

function parse(text: string, delimiter: string, progress: Progress): Promise<string[][]> {
  const lines: string[][] = [];
  return new Promise((resolve) => {
    Papa.parse<string[]>(text, {
      delimiter,
      chunkSize: CHUNK,
      chunk({ data, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        for (const line of data) lines.push(line);
        progress(meta.cursor / text.length);
        parser.pause();
        setTimeout(() => parser.resume(), 0);
      },
      complete: () => resolve(withoutBlankEnd(lines)),
    });
  });
}

/** A blank line between others is a blank row: what stands below must not move up. */
function withoutBlankEnd(lines: string[][]): string[][] {
  const blank = (line: readonly string[] | undefined): boolean => line?.length === 1 && line[0]!.trim() === "";
  while (blank(lines.at(-1))) lines.pop();
  return lines;
}
