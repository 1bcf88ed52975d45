import * as Plot from "@observablehq/plot";
import type { ChartData, Column } from "../ChartData";
import { legend } from "../drawing/legend";
import { listMark } from "../drawing/listMark";
import type { Page } from "../drawing/Page";
import { colour, GRID, RULE } from "../drawing/paint";
import { PIXELS, plot, TEXT } from "../drawing/plot";
import { dashOf, symbolOf } from "../drawing/symbols";
import { wheel, type Wheel } from "../drawing/wheel";
import { niceTicks } from "../niceTicks";

/** Pixels from one ring to the next, at least. */
const RING = 20;
/** Up to this radius the points are smaller. */
const SMALL = 64;
/** How strong the colour within a single series is. */
const WITHIN = 0.12;

/** Series around a circle of categories: each with its colour, its dashes and its points. A gap interrupts the line. */
export function radar({ columns }: ChartData, page: Page): SVGSVGElement {
  const style = (at: number) => ({ line: { colour: colour(at), dash: dashOf(at) }, point: { colour: colour(at), symbol: symbolOf(at) } });
  const key = legend(columns.length > 1 ? columns.map((_, at) => ({ name: page.names[at]!, ...style(at) })) : [], page);
  const { names, explained } = texts(columns, page);
  const round = wheel(page, key.height, names, explained);
  const numbers = columns.flatMap(({ values }) => values).filter((value) => value !== undefined);
  const ticks = niceTicks(Math.min(0, ...numbers), Math.max(0, ...numbers), Math.max(2, Math.floor(round.radius / RING)));
  const way = (value: number): number => (value - ticks[0]!) / (ticks.at(-1)! - ticks[0]!);
  const marks = [
    ...web(round, ticks.map((tick) => ({ way: way(tick), zero: tick === 0 })), page.labels.length),
    ...columns.flatMap((column, at) => series(column, at, round, way, columns.length === 1)),
    Plot.text(ticks.map((tick) => ({ ...round.spot(-0.5, way(tick)), text: page.numbers.tick(tick) })), { ...TEXT, x: "x", y: "y", text: "text" }),
    Plot.text(round.labels, { ...TEXT, x: "x", y: "y", text: ({ lines }) => lines.join("\n") }),
    listMark(round.list, round.bottom),
  ];
  return plot(page, { height: round.height, margins: [0, 0, 0, 0], x: PIXELS, y: PIXELS, legend: key, marks });
}

/** The names of the categories, and as a list says them; of a single series with its numbers. */
function texts(columns: readonly Column[], { labels, numbers, words }: Page) {
  const number = (row: number): string => {
    const value = columns.length === 1 ? columns[0]!.values[row] : undefined;
    return value === undefined ? "" : numbers.full(value);
  };
  const listed = (label: string, value: string): string => (value ? words.tell.item.replace("{label}", label).replace("{values}", value) : label);
  return { names: labels.map((label, row) => `${label} ${number(row)}`.trim()), explained: labels.map((label, row) => listed(label, number(row))) };
}

/** Rings at round numbers, the one of zero stronger, and a spoke for each category. */
function web({ centre, radius, spot }: Wheel, rings: readonly { readonly way: number; readonly zero: boolean }[], count: number): readonly Plot.Markish[] {
  const spokes = Array.from({ length: count }, (_, at) => ({ x1: centre.x, y1: centre.y, x2: spot(at, 1).x, y2: spot(at, 1).y }));
  return [
    Plot.dot(rings.filter(({ way }) => way > 0), { x: centre.x, y: centre.y, r: { value: ({ way }: { way: number }) => way * radius, scale: null }, stroke: ({ zero }: { zero: boolean }) => (zero ? RULE : GRID), fill: "none", strokeWidth: 1 }),
    Plot.link(spokes, { x1: "x1", y1: "y1", x2: "x2", y2: "y2", stroke: GRID }),
  ];
}

function series({ values }: Column, at: number, { spot, radius }: Wheel, way: (value: number) => number, single: boolean): readonly Plot.Markish[] {
  const points = values.map((value, row) => (value === undefined ? { x: undefined, y: undefined } : spot(row, way(value))));
  const closed = points.length > 2 ? [...points, points[0]!] : points;
  const whole = single && points.length > 2 && values.every((value) => value !== undefined);
  return [
    Plot.line(closed, { x: "x", y: "y", stroke: colour(at), strokeWidth: 2, strokeDasharray: dashOf(at), ...(whole ? { fill: colour(at), fillOpacity: WITHIN } : {}) }),
    Plot.dot(points, { x: "x", y: "y", r: radius < SMALL ? 3 : 4, symbol: symbolOf(at), fill: colour(at) }),
  ];
}
