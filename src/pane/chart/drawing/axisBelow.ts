import * as Plot from "@observablehq/plot";
import { niceTicks } from "../niceTicks";
import type { Bands } from "./bands";
import { LINE, type Page } from "./Page";
import { GRID } from "./paint";
import { TEXT } from "./plot";

/** An axis below lying bands, for points that need no zero: its round ends say where it begins. */
export interface AxisBelow {
  readonly bands: Bands;
  readonly low: number;
  readonly high: number;
  readonly marks: readonly Plot.Markish[];
}

/** With as many ticks as stand side by side between `before` and `after`, in pixels. */
export function axisBelow(page: Page, bands: Bands, values: readonly number[], before: number, after: number): AxisBelow {
  const room = page.width - before - after;
  const ticks = roomyTicks(values, room, page);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const half = (tick: number): number => page.measure(page.numbers.tick(tick)) / 2;
  // A long number at an end moves inwards as far as the page ends.
  const shift = (tick: number): number => {
    const x = before + ((tick - low) / (high - low)) * room;
    return Math.max(half(tick), Math.min(page.width - half(tick), x)) - x;
  };
  return {
    bands: { ...bands, bottom: bands.bottom + LINE },
    low,
    high,
    marks: [
      Plot.ruleX(bands.bands.flatMap(({ from, to }) => ticks.map((tick) => ({ tick, from, to }))), { x: "tick", y1: "from", y2: "to", stroke: GRID }),
      ...ticks.map((tick) => Plot.text([tick], { ...TEXT, x: (value: number) => value, y: () => bands.bottom, text: page.numbers.tick, lineAnchor: "middle", dx: shift(tick) })),
    ],
  };
}

function roomyTicks(values: readonly number[], room: number, { numbers, measure }: Page): readonly number[] {
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  for (let most = 5; ; most--) {
    const ticks = niceTicks(low, high, most);
    const widest = Math.max(...ticks.map((tick) => measure(numbers.tick(tick)))) + 8;
    if (most === 1 || widest * (ticks.length - 1) <= room) return ticks;
  }
}
