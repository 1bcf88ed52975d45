import { LINE, type Page } from "./Page";
import { wrap, wrapEvenly } from "./wrap";

export interface HeatRow {
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Where its label stands. */
  readonly label: number;
}

/** Where the cells of a heat map and their names stand. */
export interface HeatLayout {
  /** Labels of rows beside their cells; else above them, across the page. */
  readonly beside: boolean;
  /** Names of columns on their side. */
  readonly turned: boolean;
  readonly left: number;
  readonly step: number;
  readonly top: number;
  readonly heads: readonly (readonly string[])[];
  /** Numbers on their side: no cell is wide enough for them. */
  readonly upended: boolean;
  readonly rows: readonly HeatRow[];
  readonly height: number;
}

const CELL = 28;
const GAP = 6;
const LONGEST_NAME = 110;

/** `cell` is the room of the widest number. Labels beside the rows where the names of the columns and the widest number then still fit, else above; names that fit neither way are turned. */
export function heatLayout(page: Page, cell: number): HeatLayout {
  const { labels, names, width, measure } = page;
  const label = labelWidth(page) + GAP;
  const stepBeside = (width - label) / names.length;
  const whole = (step: number): boolean => names.every((name) => !wrap(name, step - GAP, measure).cut);
  const fits = stepBeside >= cell && labels.every((text) => !wrap(text, label - GAP, measure).cut);
  const beside = fits && (whole(stepBeside) || !whole(width / names.length));
  const step = beside ? stepBeside : width / names.length;
  const turned = !whole(step);
  const heads = headLines(page, step, turned);
  const long = turned ? Math.max(...heads.flat().map(measure)) : Math.max(...heads.map((lines) => lines.length)) * LINE;
  const top = Math.ceil(long) + GAP;
  const upended = cell > step;
  const rows = rowsBelow(beside ? top : top + GAP, page, beside ? label - GAP : undefined, upended ? Math.ceil(cell) + GAP : CELL);
  return { beside, turned, upended, left: beside ? label : 0, step, top, heads, rows, height: rows.at(-1)!.to + 2 };
}

function headLines({ names, measure }: Page, step: number, turned: boolean): readonly (readonly string[])[] {
  const lines = names.map((name) => wrapEvenly(name, turned ? LONGEST_NAME : step - GAP, measure).lines);
  return turned && lines.some(({ length }) => length * LINE > step) ? names.map((name) => [name]) : lines;
}

/** As wide as the longest label, up to a part of the page, and more where a single word takes more. */
function labelWidth({ labels, width, measure }: Page): number {
  const widest = (texts: readonly string[]): number => Math.ceil(Math.max(...texts.map(measure)));
  return Math.min(widest(labels), Math.max(width * 0.38, Math.min(width / 2, widest(labels.flatMap((label) => label.split(" "))))));
}

function rowsBelow(top: number, { labels, width, measure }: Page, room: number | undefined, cell: number): readonly HeatRow[] {
  let y = top;
  return labels.map((text) => {
    const { lines } = wrap(text, room ?? width, measure);
    const from = room === undefined ? y + lines.length * LINE + 4 : y;
    const to = from + (room === undefined ? cell : Math.max(cell, lines.length * LINE + GAP));
    const row = { lines, from, to, label: room === undefined ? y : (from + to) / 2 };
    y = room === undefined ? to + GAP : to;
    return row;
  });
}
