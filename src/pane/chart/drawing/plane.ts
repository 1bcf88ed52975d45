import * as Plot from "@observablehq/plot";
import { niceTicks } from "../niceTicks";
import { GRID } from "./paint";
import { LINE, type Page } from "./Page";
import type { Box, Spot } from "./placeTexts";
import { TEXT } from "./plot";
import { wrap } from "./wrap";

/** Two measures against each other, in pixels. */
export interface Plane {
  readonly area: Box;
  /** Where the names below the area end. */
  readonly bottom: number;
  spot(x: number, y: number): Spot;
  readonly axes: readonly Plot.Markish[];
}

const TALL = 240;
const TICKS = 5;
/** Keeps points off the edges. */
const INSET = 8;
/** From the area down to its ticks, and to the name below them. */
const TICK = 12;
const NAME = LINE + 8;

/** A plane for some points, below what ends at `from`; its measures have the names of the page. */
export function plane(page: Page, from: number, xs: readonly number[], ys: readonly number[], inset = INSET): Plane {
  const { names, numbers, measure, width } = page;
  const [below = [], beside = []] = names.map((name) => wrap(name, width, measure).lines);
  const up = axis(ys, TICKS);
  const left = Math.max(0, ...up.ticks.map((tick) => measure(numbers.tick(tick)))) + 8;
  const area = { x: left, y: from + beside.length * LINE + 8, width: width - left - 10, height: TALL };
  const across = roomyAxis(xs, area.width, page);
  const [right, floor] = [area.x + area.width, area.y + area.height];
  const x = (value: number): number => area.x + inset + across.at(value) * (area.width - 2 * inset);
  const y = (value: number): number => area.y + inset + (1 - up.at(value)) * (area.height - 2 * inset);
  const inside = (tick: number): number => Math.min(x(tick), width - measure(numbers.tick(tick)) / 2);
  const name = (lines: readonly string[], place: Plot.TextOptions) => Plot.text([lines.join("\n")], { ...TEXT, text: (line: string) => line, lineAnchor: "top", ...place });
  return {
    area,
    bottom: floor + NAME + below.length * LINE,
    spot: (valueX, valueY) => ({ x: x(valueX), y: y(valueY) }),
    axes: [
      Plot.ruleY(up.ticks, { y, x1: area.x, x2: right, stroke: GRID }),
      Plot.ruleX(across.ticks, { x, y1: area.y, y2: floor, stroke: GRID }),
      Plot.text(up.ticks, { ...TEXT, x: area.x - 6, y, text: numbers.tick, textAnchor: "end" }),
      Plot.text(across.ticks, { ...TEXT, x: inside, y: floor + TICK, text: numbers.tick }),
      name(beside, { x: 0, y: from, textAnchor: "start" }),
      name(below, { x: right, y: floor + NAME, textAnchor: "end" }),
    ],
  };
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
