import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { controlSignals } from "../controlSignals";
import { legend } from "../drawing/legend";
import type { Page } from "../drawing/Page";
import { colour, RULE, SIGNAL } from "../drawing/paint";
import { TEXT } from "../drawing/plot";
import { timeline } from "../drawing/timeline";

const LIMIT = "5 3";

/** Values over time with their centre line and their limits; those beyond a limit have a mark of another shape, and their number. */
export function control(data: ChartData, page: Page): SVGSVGElement {
  const { names, words, numbers, measure, width } = page;
  const signals = controlSignals(data);
  const key = legend([
    { name: names[0]!, line: { colour: colour(0), dash: "none" }, point: { colour: colour(0), symbol: "circle" } },
    { name: names[1]!, line: { colour: RULE, dash: "none" } },
    { name: words.limits, line: { colour: RULE, dash: LIMIT } },
    ...(signals.length > 0 ? [{ name: words.outside, point: { colour: SIGNAL, symbol: "diamond" as const } }] : []),
  ], page);
  const line = timeline(page, key, data.columns.flatMap(({ values }) => values).filter((value) => value !== undefined));
  const points = (column: number) => (data.columns[column]?.values ?? []).map((value, at) => ({ at, x: line.x(at), value }));
  const limit = (column: number) => Plot.line(points(column), { x: "x", y: "value", stroke: RULE, strokeWidth: 1.5, curve: "step", strokeDasharray: LIMIT });
  const inside = points(0).filter(({ at }) => !signals.includes(at));
  const outside = points(0).filter(({ at }) => signals.includes(at)).map((point) => ({ ...point, text: numbers.full(point.value ?? 0), above: (point.value ?? 0) > (data.columns[3]?.values[point.at] ?? Infinity) }));
  const within = ({ x, text }: (typeof outside)[number]): number => Math.min(x, width - measure(text) / 2);
  return line.draw([
    Plot.line(points(1), { x: "x", y: "value", stroke: RULE, strokeWidth: 1.5, curve: "step" }),
    limit(2),
    limit(3),
    Plot.line(points(0), { x: "x", y: "value", stroke: colour(0), strokeWidth: 2 }),
    Plot.dot(inside, { x: "x", y: "value", r: 3.5, fill: colour(0) }),
    Plot.dot(outside, { x: "x", y: "value", r: 6.5, symbol: "diamond", fill: SIGNAL }),
    Plot.text(outside.filter(({ above }) => above), { ...TEXT, x: within, y: "value", text: "text", lineAnchor: "bottom", dy: -11 }),
    Plot.text(outside.filter(({ above }) => !above), { ...TEXT, x: within, y: "value", text: "text", lineAnchor: "top", dy: 11 }),
  ]);
}
