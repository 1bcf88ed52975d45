import * as Plot from "@observablehq/plot";
import type { ChartData, Value } from "../ChartData";
import { axisBelow } from "../drawing/axisBelow";
import { bandPlot } from "../drawing/bandPlot";
import { bandsOf } from "../drawing/bands";
import { legend } from "../drawing/legend";
import { LINE, type Page } from "../drawing/Page";
import { colour, GROUND } from "../drawing/paint";
import { TEXT } from "../drawing/plot";
import { writer } from "../drawing/writer";

interface Pair {
  readonly from: number;
  readonly middle: number;
  readonly before: Value;
  readonly after: Value;
}

const THICK = 18;
const RADIUS = 5;
/** A ring around the disc where nothing has changed. */
const AROUND = 8;
/** From the middle of a point to its number. */
const AWAY = AROUND + 4;
/** More of the page than this the numbers beside the points do not get: then they stand below them. */
const MOST_BESIDE = 0.6;

/** A ring for what was and a disc for what is, with an arrow from one to the other. */
export function dumbbell({ columns: [first, second] }: ChartData, page: Page): SVGSVGElement {
  const key = legend([first, second].flatMap((column, at) => (column ? [{ name: page.names[at]!, point: { colour: colour(0), symbol: "circle" as const, hollow: at === 0 } }] : [])), page);
  const numbers = [first, second].flatMap((column) => column?.values ?? []).filter((value) => value !== undefined);
  const write = writer(numbers, page);
  const room = Math.max(0, ...numbers.map((value) => page.measure(write(value)))) + AWAY + 4;
  const beside = 2 * room <= page.width * MOST_BESIDE;
  const rim = beside ? room : AROUND + 2;
  const bands = bandsOf(page, { top: key.height, thick: THICK + (beside ? 0 : LINE), text: 0, mustLie: true });
  const pairs = bands.bands.map(({ from }, at): Pair => ({ from, middle: from + THICK / 2, before: first?.values[at], after: second?.values[at] }));
  const axis = axisBelow(page, bands, numbers, rim, rim);
  return bandPlot(page, axis.bands, key, { low: axis.low, high: axis.high, before: rim, after: rim }, [...axis.marks, ...pairMarks(pairs), ...(beside ? numbersBeside(pairs, write) : [numbersBelow(pairs, write)])]);
}

function pairMarks(pairs: readonly Pair[]): readonly Plot.Markish[] {
  const whole = pairs.filter(({ before, after }) => before !== undefined && after !== undefined);
  const place = { y: "middle", r: RADIUS } as const;
  const line = { stroke: colour(0), strokeWidth: 2 };
  return [
    Plot.ruleY(whole, { ...line, y: "middle", x1: "before", x2: "after" }),
    Plot.dot(pairs, { ...place, ...line, x: "before", fill: GROUND }),
    Plot.dot(pairs, { ...place, x: "after", fill: colour(0) }),
    Plot.dot(whole.filter(({ before, after }) => before === after), { ...place, ...line, x: "after", r: AROUND }),
    Plot.arrow(whole, { ...line, x1: "before", x2: "after", y: "middle", headLength: 7, insetStart: RADIUS, insetEnd: RADIUS + 1 }),
  ];
}

/** The lower number to the left of its point, the higher to the right; two that are alike are written once. */
function numbersBeside(pairs: readonly Pair[], write: (value: number) => string): readonly Plot.Markish[] {
  const ends = pairs.flatMap(({ before, after, middle }) => {
    const values = [before, after].filter((value) => value !== undefined);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.length === 0 ? [] : [{ middle, value: high, left: false }, ...(low < high ? [{ middle, value: low, left: true }] : [])];
  });
  const texts = (left: boolean): Plot.Markish =>
    Plot.text(ends.filter((end) => end.left === left), { ...TEXT, x: "value", y: "middle", text: ({ value }) => write(value), textAnchor: left ? "end" : "start", dx: left ? -AWAY : AWAY });
  return [texts(true), texts(false)];
}

/** "950 → 960" */
function numbersBelow(pairs: readonly Pair[], write: (value: number) => string): Plot.Markish {
  const written = (value: Value): string => (value === undefined ? "–" : write(value));
  const text = ({ before, after }: Pair): string => (before === undefined && after === undefined ? "" : `${written(before)} → ${written(after)}`);
  return Plot.text(pairs, { ...TEXT, y: ({ from }: Pair) => from + THICK, text, frameAnchor: "left", textAnchor: "start", lineAnchor: "top" });
}
