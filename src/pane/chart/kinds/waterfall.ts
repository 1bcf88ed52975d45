import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { bandPlot } from "../drawing/bandPlot";
import { bandsOf, type Bands } from "../drawing/bands";
import { boxMarks, endTexts, ruleAt, type Box } from "../drawing/boxes";
import { legend } from "../drawing/legend";
import type { Page } from "../drawing/Page";
import { colour, fallFill, RISE, RULE } from "../drawing/paint";
import { writer } from "../drawing/writer";
import { waterfallSteps, type Step } from "../waterfallSteps";

/** Totals at both ends, and between them the steps from one to the other, each with its sign. */
export function waterfall({ columns }: ChartData, page: Page): SVGSVGElement {
  const { words, id } = page;
  const paints = { total: colour(0), rise: RISE, fall: fallFill(id) };
  const steps = waterfallSteps(columns[0]?.values ?? []);
  const kinds = (["total", "rise", "fall"] as const).filter((kind) => steps.some((step) => step.kind === kind));
  const key = legend(kinds.map((kind) => ({ name: words[kind], box: paints[kind] })), page);
  const write = writer(steps.map(({ value }) => value), page);
  const written = ({ kind, value }: Step): string => (kind === "total" || value <= 0 ? write(value) : `+${write(value)}`);
  const text = Math.max(...steps.map((step) => page.measure(written(step))));
  const bands = bandsOf(page, { top: key.height, thick: 20, text });
  const boxes = steps.map((step): Box => {
    const [low, high] = [Math.min(step.from, step.to), Math.max(step.from, step.to)];
    return { ...bands.bands[step.at]!, low, high, fill: paints[step.kind], text: written(step), down: high <= 0 };
  });
  const ends = { low: Math.min(0, ...boxes.map((box) => box.low)), high: Math.max(0, ...boxes.map((box) => box.high)) };
  const room = { ...ends, before: ends.low < 0 ? text + 8 : 0, after: text + 8 };
  return bandPlot(page, bands, key, room, [joints(bands, steps), boxMarks(bands, boxes), ruleAt(bands, 0), ...endTexts(bands, boxes)]);
}

/** Thin lines that carry a level from one bar to the next. */
function joints({ upright, bands }: Bands, steps: readonly Step[]): Plot.Markish {
  const lines = steps.slice(1).map((step, at) => ({ from: bands[steps[at]!.at]!.from, to: bands[step.at]!.to, level: steps[at]!.to }));
  const style = { stroke: RULE, strokeDasharray: "2 2" };
  return upright ? Plot.ruleY(lines, { ...style, y: "level", x1: "from", x2: "to" }) : Plot.ruleX(lines, { ...style, x: "level", y1: "from", y2: "to" });
}
