import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { bandPlot } from "../drawing/bandPlot";
import { bandsOf, type Band } from "../drawing/bands";
import { axisBelow } from "../drawing/axisBelow";
import { legend } from "../drawing/legend";
import type { Page } from "../drawing/Page";
import { colour, GROUND } from "../drawing/paint";
import { TEXT } from "../drawing/plot";
import { writer } from "../drawing/writer";

interface Pair {
  readonly middle: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

const THICK = 18;
const RADIUS = 5;
/** From the middle of a point to its number. */
const AWAY = RADIUS + 5;

/** A ring for what was and a disc for what is, with an arrow from one to the other; the numbers stand outside. */
export function dumbbell({ columns: [first, second] }: ChartData, page: Page): SVGSVGElement {
  const tint = colour(0);
  const key = legend([first, second].flatMap((column, at) => (column ? [{ name: page.names[at]!, point: { colour: tint, symbol: "circle" as const, hollow: at === 0 } }] : [])), page);
  const bands = bandsOf(page, { top: key.height, thick: THICK, text: 0, mustLie: true });
  const pairs = bands.bands.map((band, at): Pair => ({ middle: middle(band), before: first?.values[at], after: second?.values[at] }));
  const numbers = pairs.flatMap(({ before, after }) => [before, after]).filter((value) => value !== undefined);
  const write = writer(numbers, page);
  const room = Math.max(0, ...numbers.map((value) => page.measure(write(value)))) + AWAY + 4;
  const axis = axisBelow(page, bands, numbers, room, room);
  const whole = pairs.filter(({ before, after }) => before !== undefined && after !== undefined);
  const place = { y: "middle", r: RADIUS } as const;
  return bandPlot(page, axis.bands, key, { low: axis.low, high: axis.high, before: room, after: room }, [
    ...axis.marks,
    Plot.ruleY(whole, { y: "middle", x1: "before", x2: "after", stroke: tint, strokeWidth: 2 }),
    Plot.dot(pairs, { ...place, x: "before", fill: GROUND, stroke: tint, strokeWidth: 2 }),
    Plot.dot(pairs, { ...place, x: "after", fill: tint }),
    Plot.arrow(whole, { x1: "before", x2: "after", y: "middle", stroke: tint, strokeWidth: 2, headLength: 7, insetStart: RADIUS, insetEnd: RADIUS + 1 }),
    ...endNumbers(pairs, write),
  ]);
}

const middle = ({ from, to }: Band): number => (from + to) / 2;

/** The lower number to the left of its point, the higher to the right; two that are alike are written once. */
function endNumbers(pairs: readonly Pair[], write: (value: number) => string): readonly Plot.Markish[] {
  const ends = pairs.flatMap(({ before, after, ...pair }) => {
    const values = [before, after].filter((value) => value !== undefined);
    if (values.length === 0) return [];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return [{ ...pair, value: high, left: false }, ...(low < high ? [{ ...pair, value: low, left: true }] : [])];
  });
  const texts = (left: boolean): Plot.Markish =>
    Plot.text(ends.filter((end) => end.left === left), { ...TEXT, x: "value", y: "middle", text: ({ value }) => write(value), textAnchor: left ? "end" : "start", dx: left ? -AWAY : AWAY });
  return [texts(true), texts(false)];
}
