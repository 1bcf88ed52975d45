import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { legend } from "../drawing/legend";
import type { Page } from "../drawing/Page";
import { colour } from "../drawing/paint";
import { TEXT } from "../drawing/plot";
import { dashOf, symbolOf } from "../drawing/symbols";
import { timeline, type Timeline } from "../drawing/timeline";

/** Series over ordered categories: each with its colour, its dashes and its points. A gap interrupts the line. */
export function lines({ columns }: ChartData, page: Page): SVGSVGElement {
  const several = columns.length > 1;
  const style = (at: number) => ({ line: { colour: colour(at), dash: dashOf(at) }, point: { colour: colour(at), symbol: symbolOf(at) } });
  const key = legend(several ? columns.map((_, at) => ({ name: page.names[at]!, ...style(at) })) : [], page);
  const line = timeline(page, key, columns.flatMap(({ values }) => values).filter((value) => value !== undefined));
  const marks = columns.flatMap(({ values }, at) => {
    const points = values.map((value, row) => ({ x: line.x(row), value }));
    return [
      Plot.line(points, { x: "x", y: "value", stroke: colour(at), strokeWidth: 2, strokeDasharray: dashOf(at) }),
      Plot.dot(points, { x: "x", y: "value", r: 4, symbol: symbolOf(at), fill: colour(at) }),
    ];
  });
  return line.draw(several ? marks : [...marks, texts(columns[0]!.values, line, page)]);
}

/** The numbers of a single series, where they stand side by side; else only the first and the last. */
function texts(values: ChartData["columns"][number]["values"], { x, step }: Timeline, { numbers, measure, width }: Page): Plot.Markish {
  const filled = values.flatMap((value, at) => (value === undefined ? [] : [{ at, value, text: numbers.full(value) }]));
  const all = filled.every(({ text }) => measure(text) + 6 <= step);
  const shown = filled.filter((_, at) => all || at === 0 || at === filled.length - 1);
  const inside = ({ at, text }: (typeof filled)[number]): number => Math.min(x(at), width - measure(text) / 2);
  return Plot.text(shown, { ...TEXT, x: inside, y: "value", text: "text", lineAnchor: "bottom", dy: -8 });
}
