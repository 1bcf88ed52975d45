import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { legend } from "../drawing/legend";
import { FONT_SIZE, LINE, type Page } from "../drawing/Page";
import { colour, RULE } from "../drawing/paint";
import { placeTexts, type Box, type Spot } from "../drawing/placeTexts";
import { plane } from "../drawing/plane";
import { PIXELS, plot, TEXT } from "../drawing/plot";
import { wrap } from "../drawing/wrap";

const DASH = "5 3";
const GAP = 12;

/** Points with their names, and a cross at the means. Where the names have no room, numbers stand for them, explained below. */
export function quadrant({ columns: [first, second], labels }: ChartData, page: Page): SVGSVGElement {
  const key = legend([{ name: page.words.means, line: { colour: RULE, dash: DASH } }], page);
  const points = labels.flatMap((_, at) => {
    const [x, y] = [first?.values[at], second?.values[at]];
    return x === undefined || y === undefined ? [] : [{ x, y, label: page.labels[at]! }];
  });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const { area, bottom, spot, axes } = plane(page, key.height, xs, ys);
  const spots = points.map(({ x, y }) => spot(x, y));
  const middle = spot(mean(xs), mean(ys));
  const cross = [{ ...area, x: middle.x, width: 0 }, { ...area, y: middle.y, height: 0 }];
  const { texts, list } = named(points.map(({ label }) => label), spots, area, cross, page);
  const marks = [
    ...axes,
    Plot.link(cross, { x1: "x", y1: "y", x2: ({ x, width }) => x + width, y2: ({ y, height }) => y + height, stroke: RULE, strokeWidth: 1.5, strokeDasharray: DASH }),
    Plot.dot(spots, { x: "x", y: "y", r: 4.5, fill: colour(0) }),
    Plot.text(texts, { ...TEXT, x: "x", y: "y", text: "text" }),
    Plot.text(list, { ...TEXT, x: 0, y: (_, row: number) => bottom + GAP + row * LINE, text: (line: string) => line, textAnchor: "start", lineAnchor: "top" }),
  ];
  const height = bottom + (list.length > 0 ? list.length * LINE + GAP : 0);
  return plot(page, { height, margins: [0, 0, 0, 0], x: PIXELS, y: PIXELS, legend: key, marks });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Names beside their points, or numbers with a list of the names. */
function named(labels: readonly string[], spots: readonly Spot[], area: Box, cross: readonly Box[], { measure, width }: Page) {
  const size = (text: string) => ({ width: measure(text) + 2, height: FONT_SIZE + 2 });
  const direct = placeTexts(spots, labels, size, area, cross);
  if (direct.every(({ free }) => free)) return { texts: direct, list: [] };
  const texts = placeTexts(spots, labels.map((_, at) => String(at + 1)), size, area, cross);
  return { texts, list: labels.flatMap((label, at) => wrap(`${at + 1}\u00a0\u00a0${label}`, width, measure).lines) };
}
