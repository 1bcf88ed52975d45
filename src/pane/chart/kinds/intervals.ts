import * as Plot from "@observablehq/plot";
import type { ChartData, Value } from "../ChartData";
import { bandPlot } from "../drawing/bandPlot";
import { bandsOf, type Band } from "../drawing/bands";
import { ruleAt } from "../drawing/boxes";
import { legend } from "../drawing/legend";
import { LINE, type Page } from "../drawing/Page";
import { colour, GRID } from "../drawing/paint";
import { TEXT } from "../drawing/plot";

interface Interval extends Band {
  readonly middle: number;
  readonly point: number;
  readonly lower: Value;
  readonly upper: Value;
  readonly text: string;
  readonly range: string;
}

const THICK = 18;
const CAP = 5;

/** Points with a whisker from the lower to the upper end, one below the other, each with its numbers. */
export function intervals({ columns: [points, lower, upper] }: ChartData, page: Page): SVGSVGElement {
  const { full } = page.numbers;
  const texts = (points?.values ?? []).map((value) => (value === undefined ? "" : full(value)));
  const room = Math.max(...texts.map(page.measure)) + 16;
  const bands = bandsOf(page, { top: 0, thick: THICK, text: 0, mustLie: true });
  const shown = bands.bands.flatMap((band, at): Interval[] => {
    const point = points?.values[at];
    return point === undefined ? [] : [{ ...band, middle: (band.from + band.to) / 2, point, lower: lower?.values[at], upper: upper?.values[at], text: texts[at]!, range: rangeOf(page, at, lower?.values[at], upper?.values[at]) }];
  });
  const reach = shown.flatMap((each) => [each.point, each.lower ?? each.point, each.upper ?? each.point]);
  const [low, high] = [Math.min(0, ...reach), Math.max(...reach)];
  const stroke = { stroke: colour(0), strokeWidth: 2 };
  const whole = shown.filter((each) => each.lower !== undefined && each.upper !== undefined);
  const cap = (end: "lower" | "upper"): Plot.Markish => Plot.ruleX(whole, { ...stroke, x: end, y1: ({ middle }) => middle - CAP, y2: ({ middle }) => middle + CAP });
  return bandPlot(page, bands, legend([], page), { low, high, before: 6, after: room }, [
    Plot.ruleY(shown, { y: "middle", x1: () => low, x2: () => high, stroke: GRID }),
    ruleAt(bands, 0),
    Plot.ruleY(whole, { ...stroke, y: "middle", x1: "lower", x2: "upper" }),
    cap("lower"),
    cap("upper"),
    Plot.dot(shown, { x: "point", y: "middle", r: 5, fill: colour(0) }),
    Plot.text(shown, { ...TEXT, y: "middle", text: "text", frameAnchor: "right", textAnchor: "end", fontWeight: "600" }),
    Plot.text(shown, { ...TEXT, y: ({ from }) => from - LINE / 2 - 3, text: "range", frameAnchor: "right", textAnchor: "end" }),
  ]);
}

/** "50% – 72%" at the end of the label's line, where the label leaves room for it. */
function rangeOf({ numbers: { full }, labels, measure, width }: Page, at: number, lower: Value, upper: Value): string {
  if (lower === undefined || upper === undefined) return "";
  const range = `${full(lower)} – ${full(upper)}`;
  return measure(labels[at]!) + measure(range) + LINE <= width ? range : "";
}
