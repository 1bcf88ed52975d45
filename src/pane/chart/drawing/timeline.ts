import * as Plot from "@observablehq/plot";
import { niceTicks } from "../niceTicks";
import type { Legend } from "./legend";
import { GRID, RULE } from "./paint";
import { LINE, type Page } from "./Page";
import { PIXELS, plot, TEXT } from "./plot";
import { wrapEvenly } from "./wrap";

/** Ordered categories from left to right, values up an axis on the left. */
export interface Timeline {
  /** Where a category stands, in pixels. */
  x(at: number): number;
  /** The room of one category. */
  readonly step: number;
  draw(marks: readonly Plot.Markish[]): SVGSVGElement;
}

const TALL = 170;
const MOST_LINES = 2;

export function timeline(page: Page, key: Legend, numbers: readonly number[]): Timeline {
  const ticks = niceTicks(Math.min(0, ...numbers), Math.max(0, ...numbers), 4);
  const texts = ticks.map(page.numbers.tick);
  const left = Math.max(...texts.map(page.measure)) + 8;
  const top = key.height + 18;
  const right = 12;
  const step = (page.width - left - right) / Math.max(1, page.labels.length);
  const x = (at: number): number => left + (at + 0.5) * step;
  const labels = spread(page, step, x);
  const bottom = Math.max(...labels.map(({ lines }) => lines.length)) * LINE + 8;
  const axis = [
    Plot.ruleY(ticks, { stroke: GRID }),
    Plot.ruleY([0], { stroke: RULE }),
    Plot.text(ticks, { ...TEXT, y: (tick: number) => tick, text: (_, at: number) => texts[at]!, frameAnchor: "left", textAnchor: "end", dx: -6 }),
    Plot.text(labels, { ...TEXT, x: "x", text: ({ lines }) => lines.join("\n"), frameAnchor: "bottom", lineAnchor: "top", dy: 8 }),
  ];
  const y = { type: "linear", domain: [ticks[0]!, ticks.at(-1)!] } as const;
  return { x, step, draw: (marks) => plot(page, { height: top + TALL + bottom, margins: [top, right, bottom, left], x: PIXELS, y, legend: key, marks: [...axis, ...marks] }) };
}

/** As many labels as there is room for: each, or every second, third… one. None leaves the page. */
function spread({ labels, width, measure }: Page, step: number, x: (at: number) => number) {
  for (let every = 1; ; every++) {
    const shown = labels.flatMap((label, at) => (at % every === 0 ? [{ ...wrapEvenly(label, Math.min(every * step - 6, width), measure), at }] : []));
    if (every < labels.length && shown.some(({ lines, cut }) => cut || lines.length > MOST_LINES)) continue;
    return shown.map(({ lines, at }) => {
      const half = Math.max(...lines.map(measure)) / 2;
      return { lines, x: Math.max(half, Math.min(width - half, x(at))) };
    });
  }
}
