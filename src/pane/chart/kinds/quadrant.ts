import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { legend } from "../drawing/legend";
import { FONT_SIZE, LINE, type Page } from "../drawing/Page";
import { colour, GRID, RULE } from "../drawing/paint";
import { placeTexts, type Box, type Spot } from "../drawing/placeTexts";
import { PIXELS, plot, TEXT } from "../drawing/plot";
import { wrap } from "../drawing/wrap";
import { niceTicks } from "../niceTicks";

const TALL = 240;
const NAME = LINE + 4;
const TICKS = 5;
/** Keeps points off the edges. */
const INSET = 8;

/** Points with their names, and a cross at the means. Where the names have no room, numbers stand for them, explained below. */
export function quadrant({ columns: [xs, ys], labels }: ChartData, page: Page): SVGSVGElement {
  const { names, numbers, measure, words } = page;
  const key = legend([{ name: words.means, line: { colour: RULE, dash: "5 3" } }], page);
  const points = labels.flatMap((_, at) => {
    const [x, y] = [xs?.values[at], ys?.values[at]];
    return x === undefined || y === undefined ? [] : [{ x, y, label: page.labels[at]! }];
  });
  const up = axis(points.map(({ y }) => y), TICKS);
  const left = Math.max(...up.ticks.map((tick) => measure(numbers.tick(tick)))) + 8;
  const title = wrap(names[1]!, page.width, measure).lines;
  const top = key.height + title.length * LINE + 8;
  const area = { x: left, y: top, width: page.width - left - 10, height: TALL };
  const across = roomyAxis(points.map(({ x }) => x), area.width, page);
  const at = (x: number): number => area.x + INSET + across.at(x) * (area.width - 2 * INSET);
  const height = (y: number): number => area.y + INSET + (1 - up.at(y)) * (area.height - 2 * INSET);
  const spots = points.map(({ x, y }) => ({ x: at(x), y: height(y) }));
  const middle = { x: at(mean(points.map(({ x }) => x))), y: height(mean(points.map(({ y }) => y))) };
  const cross = [{ ...area, x: middle.x, width: 0 }, { ...area, y: middle.y, height: 0 }];
  const { texts, list } = named(points.map(({ label }) => label), spots, area, cross, page);
  const xTitle = wrap(names[0]!, page.width, measure).lines;
  const bottom = NAME + xTitle.length * LINE + 8;
  const below = area.y + area.height;
  const marks = [
    Plot.ruleY(up.ticks, { y: height, x1: area.x, x2: area.x + area.width, stroke: GRID }),
    Plot.ruleX(across.ticks, { x: at, y1: area.y, y2: below, stroke: GRID }),
    Plot.ruleX([middle.x], { y1: area.y, y2: below, stroke: RULE, strokeWidth: 1.5, strokeDasharray: "5 3" }),
    Plot.ruleY([middle.y], { x1: area.x, x2: area.x + area.width, stroke: RULE, strokeWidth: 1.5, strokeDasharray: "5 3" }),
    Plot.text(up.ticks, { ...TEXT, x: area.x - 6, y: height, text: numbers.tick, textAnchor: "end" }),
    Plot.text(across.ticks, { ...TEXT, x: (tick: number) => Math.min(at(tick), page.width - measure(numbers.tick(tick)) / 2), y: below + 12, text: numbers.tick }),
    Plot.text([title.join("\n")], { ...TEXT, x: 0, y: key.height, text: (line: string) => line, textAnchor: "start", lineAnchor: "top" }),
    Plot.text([xTitle.join("\n")], { ...TEXT, x: area.x + area.width, y: below + NAME + 4, text: (line: string) => line, textAnchor: "end", lineAnchor: "top" }),
    Plot.dot(spots, { x: "x", y: "y", r: 4.5, fill: colour(0) }),
    Plot.text(texts, { ...TEXT, x: "x", y: "y", text: "text" }),
    Plot.text(list.lines, { ...TEXT, x: 0, y: (_, row: number) => below + bottom + 8 + row * LINE, text: (line: string) => line, textAnchor: "start", lineAnchor: "top" }),
  ];
  return plot(page, { height: below + bottom + list.lines.length * LINE + (list.lines.length > 0 ? 12 : 0), margins: [0, 0, 0, 0], x: PIXELS, y: PIXELS, legend: key, marks });
}

/** Round ends around some values, and where between them a value stands. */
function axis(values: readonly number[], most: number) {
  const ticks = niceTicks(Math.min(...values), Math.max(...values), most);
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  return { ticks, at: (value: number): number => (value - first) / (last - first) };
}

/** With as many ticks as stand side by side. */
function roomyAxis(values: readonly number[], room: number, { numbers, measure }: Page) {
  for (let most = TICKS; ; most--) {
    const made = axis(values, most);
    const widest = Math.max(...made.ticks.map((tick) => measure(numbers.tick(tick)))) + 6;
    if (most === 2 || widest * made.ticks.length <= room) return made;
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Names beside their points, or numbers with a list of the names. */
function named(labels: readonly string[], spots: readonly Spot[], area: Box, cross: readonly Box[], { measure, width }: Page) {
  const size = (text: string) => ({ width: measure(text) + 2, height: FONT_SIZE + 2 });
  const direct = placeTexts(spots, labels, size, area, cross);
  if (direct.every(({ free }) => free)) return { texts: direct, list: { lines: [] } };
  const texts = placeTexts(spots, labels.map((_, at) => String(at + 1)), size, area, cross);
  return { texts, list: { lines: labels.flatMap((label, at) => wrap(`${at + 1}\u00a0\u00a0${label}`, width, measure).lines) } };
}
