import * as Plot from "@observablehq/plot";
import type { ChartData, Value } from "../ChartData";
import { bandPlot } from "../drawing/bandPlot";
import { bandsOf, type Band } from "../drawing/bands";
import { boxMarks, endTexts, ruleAt, type Box } from "../drawing/boxes";
import { legend } from "../drawing/legend";
import { LINE, type Page } from "../drawing/Page";
import { fill, RULE } from "../drawing/paint";
import { TEXT } from "../drawing/plot";
import { writer } from "../drawing/writer";

interface Bar extends Box {
  /** Where its number begins that stands below the bars. */
  readonly below: number;
}

/** Of the bars of a category: beside each other, and below each other where both go the same way. */
const THICK = 22;
const DOUBLE = 2 * LINE;
/** Numbers of the series whose patterns the bars have. */
const PAINTS = [1, 0];
/** More of the page than this the numbers at the ends of the bars do not get: then they stand below them. */
const MOST_BESIDE = 0.65;

/** Differences from the base case to both sides of it, in the order of the sheet. */
export function tornado({ columns, labels }: ChartData, page: Page): SVGSVGElement {
  const sides = columns.slice(0, 2);
  const base = { name: page.words.base, line: { colour: RULE, dash: "none" } };
  const key = legend([...sides.map((_, at) => ({ name: page.names[at]!, box: fill(page.id, PAINTS[at]!) })), base], page);
  const numbers = sides.flatMap(({ values }) => values).filter((value) => value !== undefined);
  const write = writer(numbers, page);
  const signed = (value: number): string => (value > 0 ? `+${write(value)}` : write(value));
  const double = labels.map((_, row) => alike(sides[0]?.values[row], sides[1]?.values[row]));
  const thick = double.includes(true) ? DOUBLE : THICK;
  const room = (those: readonly number[]): number => Math.max(0, ...those.map((value) => page.measure(signed(value)) + 8));
  const [falls, others] = [numbers.filter((value) => value < 0), numbers.filter((value) => value >= 0)];
  const beside = room(falls) + room(others) <= page.width * MOST_BESIDE;
  const bands = bandsOf(page, { top: key.height, thick: thick + (beside ? 0 : thick === DOUBLE ? 2 * LINE : LINE), text: 0, mustLie: true });
  const boxes = bands.bands.flatMap(({ from }, row) =>
    sides.flatMap(({ values }, side): Bar[] => {
      const value = values[row];
      const second = double[row]! && side === 1;
      return value === undefined ? [] : [{ ...roomOf(from, thick, double[row]! ? side : undefined), below: from + thick + (second ? LINE : 0), low: Math.min(0, value), high: Math.max(0, value), fill: fill(page.id, PAINTS[side]!), text: signed(value), down: value < 0 }];
    }),
  );
  const ends = { low: Math.min(0, ...falls), high: Math.max(0, ...others), before: beside ? room(falls) : 0, after: beside ? room(others) : 0 };
  return bandPlot(page, bands, key, ends, [boxMarks(bands, boxes), ruleAt({ ...bands, bands: bands.bands.map(({ from }) => ({ from, to: from + thick })) }, 0), ...(beside ? endTexts(bands, boxes) : textsBelow(boxes))]);
}

/** Whether two bars would lie upon each other, or their numbers. */
const alike = (low: Value, high: Value): boolean => low !== undefined && high !== undefined && low < 0 === high < 0;

/** The whole of a category's room, or the part of one side. */
const roomOf = (from: number, thick: number, side: number | undefined): Band =>
  side === undefined ? { from, to: from + thick } : { from: from + (side * thick) / 2, to: from + ((side + 1) * thick) / 2 };

/** Falls at the left edge and rises at the right one, in the order of their bars. */
function textsBelow(boxes: readonly Bar[]): readonly Plot.Markish[] {
  const texts = (down: boolean): Plot.Markish =>
    Plot.text(boxes.filter((box) => box.down === down), { ...TEXT, y: "below", text: "text", frameAnchor: down ? "left" : "right", textAnchor: down ? "start" : "end", lineAnchor: "top" });
  return [texts(true), texts(false)];
}
