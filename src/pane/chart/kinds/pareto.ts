import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { bandPlot } from "../drawing/bandPlot";
import { bandsOf, type Band } from "../drawing/bands";
import { boxMarks, endTexts, ruleAt, type Box } from "../drawing/boxes";
import { legend } from "../drawing/legend";
import type { Page } from "../drawing/Page";
import { colour, RULE } from "../drawing/paint";

/** The few causes that together reach this share come first. */
const RULE_OF_FEW = 0.8;

/** Shares in falling order as bars, and the line of their sums. */
export function pareto({ columns: [shares, cumulative] }: ChartData, page: Page): SVGSVGElement {
  const { names, numbers } = page;
  const line = { colour: colour(1), dash: "none" };
  const key = legend([
    { name: names[0]!, box: colour(0) },
    { name: names[1]!, line, point: { colour: line.colour, symbol: "circle" } },
    { name: page.words.eighty, line: { colour: RULE, dash: "5 3" } },
  ], page);
  const text = Math.max(...(shares?.values ?? []).map((value) => (value === undefined ? 0 : page.measure(numbers.full(value)))));
  const bands = bandsOf(page, { top: key.height, thick: 20, text });
  const boxes = bands.bands.flatMap((band, at): Box[] => {
    const value = shares?.values[at];
    return value === undefined ? [] : [{ ...band, low: Math.min(0, value), high: Math.max(0, value), fill: colour(0), text: numbers.full(value), inside: cumulative?.values[at] === value }];
  });
  const sums = bands.bands.flatMap((band, at) => {
    const sum = cumulative?.values[at];
    return sum === undefined ? [] : [{ across: middle(band), sum }];
  });
  const place = bands.upright ? { x: "across", y: "sum" } : { x: "sum", y: "across" };
  const style = { stroke: line.colour, strokeWidth: 2 };
  const whole = Math.max(1, ...sums.map(({ sum }) => sum));
  const ends = { low: Math.min(0, ...boxes.map((box) => box.low)), high: Math.max(whole, ...boxes.map((box) => box.high)) };
  return bandPlot(page, bands, key, { ...ends, before: 0, after: 8 }, [
    boxMarks(bands, boxes),
    ruleAt(bands, RULE_OF_FEW * whole, { strokeDasharray: "5 3" }),
    ruleAt(bands, 0),
    Plot.line(sums, { ...place, ...style }),
    Plot.dot(sums, { ...place, r: 3.5, fill: line.colour }),
    ...endTexts(bands, boxes),
  ]);
}

const middle = ({ from, to }: Band): number => (from + to) / 2;
