import type { ChartData, Column } from "../ChartData";
import { bandPlot } from "../drawing/bandPlot";
import { bandsOf, type Band } from "../drawing/bands";
import { boxMarks, endTexts, ruleAt, type Box } from "../drawing/boxes";
import { legend } from "../drawing/legend";
import type { Page } from "../drawing/Page";
import { fill } from "../drawing/paint";
import { writer } from "../drawing/writer";

/** Thickness of a lying bar: thinner where several series share a category. */
const THICK = 20;
const THIN = 16;

/** A bar for each value, those of one category beside each other. */
export function bars({ columns }: ChartData, page: Page): SVGSVGElement {
  const key = legend(columns.length > 1 ? columns.map((_, at) => ({ name: page.names[at]!, box: fill(page.id, at) })) : [], page);
  const numbers = columns.flatMap(({ values }) => values).filter((value) => value !== undefined);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const write = writer(numbers, page);
  const widest = (values: readonly number[]): number => Math.max(0, ...values.map((value) => page.measure(write(value))));
  const text = widest(numbers);
  const bands = bandsOf(page, { top: key.height, thick: columns.length > 1 ? THIN * columns.length : THICK, text: text * columns.length });
  const boxes = columns.flatMap((column, at) => boxesOf(column, at, columns.length, bands.bands, page.id, write));
  const room = { low, high, before: low < 0 ? widest(numbers.filter((value) => value < 0)) + 8 : 0, after: high > 0 ? widest(numbers.filter((value) => value >= 0)) + 8 : 0 };
  return bandPlot(page, bands, key, room, [boxMarks(bands, boxes), ruleAt(bands, 0), ...endTexts(bands, boxes)]);
}

function boxesOf({ values }: Column, series: number, count: number, bands: readonly Band[], id: string, write: (value: number) => string): readonly Box[] {
  return bands.flatMap(({ from, to }, at) => {
    const value = values[at];
    if (value === undefined) return [];
    const slot = (to - from) / count;
    const begin = from + series * slot;
    return [{ from: begin, to: begin + slot, low: Math.min(0, value), high: Math.max(0, value), fill: fill(id, series), text: write(value), down: value < 0 }];
  });
}
