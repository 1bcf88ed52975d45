import type { Value } from "../ChartData";
import { LINE, type Page } from "./Page";
import { wrap } from "./wrap";

export interface Stage {
  readonly lines: readonly string[];
  /** Where its name begins, and the line of its numbers. */
  readonly label: number;
  readonly numbers: number;
  /** Its bar: top, bottom and half its length; undefined where there is no value. */
  readonly top: number;
  readonly bottom: number;
  readonly half: number | undefined;
}

export interface FunnelLayout {
  readonly stages: readonly Stage[];
  readonly height: number;
}

const THICK = 18;
const GAP = 10;
/** From a name to its bar, and from a bar to the next name. */
const ABOVE_BAR = 4;
const BELOW_BAR = 9;
const MOST_LINES = 3;

/** Stages below each other from `top` on: names to the left above their bars, beside the numbers if these leave them room, else above them. */
export function funnelLayout(page: Page, top: number, values: readonly Value[], numbersRoom: number): FunnelLayout {
  const { labels, width, measure } = page;
  const room = width - numbersRoom - GAP;
  const beside = labels.every((label) => {
    const { cut, lines } = wrap(label, room, measure);
    return !cut && lines.length <= MOST_LINES;
  });
  const longest = Math.max(0, ...values.map((value) => value ?? 0));
  let y = top + 3;
  const stages = labels.map((text, at): Stage => {
    const { lines } = wrap(text, beside ? room : width, measure);
    const label = y;
    const rows = lines.length + (beside ? 0 : 1);
    const from = label + rows * LINE + ABOVE_BAR;
    y = from + THICK + BELOW_BAR;
    return { lines, label, numbers: beside ? label : label + lines.length * LINE, top: from, bottom: from + THICK, half: halfOf(values[at], longest, width) };
  });
  return { stages, height: y - BELOW_BAR + 2 };
}

/** Less than nothing has no length, and next to nothing a hair. */
function halfOf(value: Value, longest: number, width: number): number | undefined {
  if (value === undefined) return undefined;
  return value > 0 ? Math.max(0.75, ((value / longest) * width) / 2) : 0;
}
