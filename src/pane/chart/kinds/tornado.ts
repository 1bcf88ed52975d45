import type { ChartData, Value } from "../ChartData";
import { bandPlot } from "../drawing/bandPlot";
import { bandsOf, type Band } from "../drawing/bands";
import { boxMarks, endTexts, ruleAt, type Box } from "../drawing/boxes";
import { legend } from "../drawing/legend";
import type { Page } from "../drawing/Page";
import { fill, RULE } from "../drawing/paint";
import { writer } from "../drawing/writer";

/** Two lines of text where both bars of a category go the same way. */
const THICK = 22;
const DOUBLE = 32;
/** Numbers of the series whose patterns the bars have. */
const PAINTS = [1, 0];

/** Differences from the base case to both sides of it, in the order of the sheet; two that go the same way stand below each other. */
export function tornado({ columns, labels }: ChartData, page: Page): SVGSVGElement {
  const sides = columns.slice(0, 2);
  const base = { name: page.words.base, line: { colour: RULE, dash: "none" } };
  const key = legend([...sides.map((_, at) => ({ name: page.names[at]!, box: fill(page.id, PAINTS[at]!) })), base], page);
  const numbers = sides.flatMap(({ values }) => values).filter((value) => value !== undefined);
  const write = writer(numbers, page);
  const signed = (value: number): string => (value > 0 ? `+${write(value)}` : write(value));
  const same = labels.map((_, row) => alike(sides[0]?.values[row], sides[1]?.values[row]));
  const bands = bandsOf(page, { top: key.height, thick: same.includes(true) ? DOUBLE : THICK, text: 0, mustLie: true });
  const boxes = bands.bands.flatMap((band, row) =>
    sides.flatMap(({ values }, side): Box[] => {
      const value = values[row];
      if (value === undefined) return [];
      return [{ ...(same[row] ? half(band, side) : band), low: Math.min(0, value), high: Math.max(0, value), fill: fill(page.id, PAINTS[side]!), text: signed(value), down: value < 0 }];
    }),
  );
  const room = (those: readonly number[]): number => Math.max(0, ...those.map((value) => page.measure(signed(value)) + 8));
  const [falls, others] = [numbers.filter((value) => value < 0), numbers.filter((value) => value >= 0)];
  const ends = { low: Math.min(0, ...falls), high: Math.max(0, ...others), before: room(falls), after: room(others) };
  return bandPlot(page, bands, key, ends, [boxMarks(bands, boxes), ruleAt(bands, 0, { stroke: RULE }), ...endTexts(bands, boxes)]);
}

/** Whether two bars would lie upon each other, or their numbers. */
const alike = (low: Value, high: Value): boolean => low !== undefined && high !== undefined && low < 0 === high < 0;

const half = ({ from, to }: Band, side: number): Band => {
  const middle = (from + to) / 2;
  return side === 0 ? { from, to: middle } : { from: middle, to };
};
