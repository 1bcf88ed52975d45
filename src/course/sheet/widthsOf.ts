import { parseAddress } from "../../cells/address";
import type { Unit } from "../../functions/units";
import type { Layout } from "../../workbook/Layout";
import type { StepText } from "../prose/StepText";
import type { CaptionCells } from "./captionCells";
import { wordOf } from "./entryOf";
import type { Placed } from "./placeSheet";

/** In characters: a column is as wide as its longest words, within reason; longer ones wrap. */
const [NARROWEST, FIRST_NARROWEST, WIDEST, FIRST_WIDEST] = [12, 18, 30, 44];
const NOTE_IN_TABLE = 24;
/** The third column has the notes of rows. */
const THIRD_NARROWEST = 16;
/** Bold type is broader than plain. */
const BOLD = 1.2;
/** Sums of money are long: 300,000,000.00; so are dates with their time. */
const ROOM: Partial<Readonly<Record<Unit, number>>> = { money: 17, date: 13, moment: 17 };
/** Where sentences are written, or words of ours appear. */
const ROOM_FOR_WORDS = 18;

export function widthsOf({ columns, spots }: Placed, values: NonNullable<Layout["values"]>, captions: readonly CaptionCells[], words: StepText["words"]): readonly number[] {
  const widths = Array.from({ length: columns }, (_, column) => (column === 0 ? FIRST_NARROWEST : column === 2 ? THIRD_NARROWEST : NARROWEST));
  const widen = (column: number, width: number): void => void (widths[column] = Math.max(widths[column] ?? 0, Math.min(width, column === 0 ? FIRST_WIDEST : WIDEST)));
  const filled = new Set<number>();
  for (const { area, units, role, allowed, room = ROOM_FOR_WORDS } of spots.values()) {
    if (role === "strip") continue;
    const picked = allowed && "options" in allowed ? Math.max(...allowed.options.map((option) => breadth(wordOf(option, words)))) + FOR_ARROW : undefined;
    units.forEach((unit, at) => {
      widen(area.column + at, picked ?? (unit === "text" && role !== "label" ? room : (ROOM[unit] ?? 0)));
      filled.add(area.column + at);
    });
  }
  const looks = new Map(captions.map(({ address, look }) => [address, look]));
  for (const { address, cells } of values) {
    const { column } = parseAddress(address);
    // A note beside a table shares its column: it wraps rather than make the column wide.
    const most = looks.get(address) === "note" && filled.has(column) ? NOTE_IN_TABLE : Infinity;
    const needed = looks.get(address) === "header" ? headerWidth : plainWidth;
    for (const line of cells) line.forEach((cell, at) => widen(column + at, Math.min(needed(String(cell ?? "")), most)));
  }
  const excess = widths.reduce((sum, width) => sum + width, -PAGE);
  widths[0] = Math.max(FIRST_NARROWEST, widths[0]! - Math.max(0, excess));
  return widths;
}

const plainWidth = (text: string): number => breadth(text) + 2;

/** Headers are bold and may wrap, but not within a word. */
function headerWidth(text: string): number {
  const longestWord = Math.max(...text.split(/[ \u00a0]/).map(breadth));
  return Math.ceil(Math.max(longestWord * BOLD, (breadth(text) * BOLD) / 2)) + 2;
}

/** In Latin letters: a Chinese sign is as broad as two, a Russian letter broader than one. */
const breadth = (text: string): number => text.length + (text.match(/[\u3000-\u9fff\uff00-\uffef]/g) ?? []).length + Math.ceil((text.match(/[\u0400-\u04ff]/g) ?? []).length * 0.15);
/** What a page across takes: on a wide sheet the labels in the first column wrap. */
const PAGE = 190;
/** The sign of a list to choose from. */
const FOR_ARROW = 5;
