import type { ChartWords } from "../../../locale/chart";
import type { NumberText } from "../numberText";

/** What a chart is drawn on: its room, how long a text gets, and how things are written there. */
export interface Page {
  /** Begins the names of the patterns, which a document has once. */
  readonly id: string;
  readonly width: number;
  readonly words: ChartWords;
  readonly numbers: NumberText;
  /** Shares, whatever the numbers are. */
  readonly shares: NumberText;
  readonly labels: readonly string[];
  readonly names: readonly string[];
  measure(text: string): number;
}

/** Size of the letters, and how far one line is from the next, in pixels. */
export const FONT_SIZE = 12;
export const LINE = 15;
