import { element } from "./element";
import type { Legend } from "./legend";
import { FONT_SIZE, LINE, type Page } from "./Page";
import { colour } from "./paint";
import { wrap } from "./wrap";

/** How circles of a measure look: one that is filled, one whose number is below zero. */
export const FILLED = { fill: colour(0), "fill-opacity": 0.3, stroke: colour(0), "stroke-width": 1.5 } as const;
export const HOLLOW = { fill: "none", stroke: colour(0), "stroke-width": 1.5, "stroke-dasharray": "3 2" } as const;

interface Item {
  readonly r: number;
  readonly text: string;
  readonly style: Readonly<Record<string, string | number>>;
}

const GAP = 16;

/** What the area of a circle means: its measure, and circles of round numbers. `radius` gives the radius of a number. */
export function areaLegend(page: Page, name: string, numbers: readonly number[], radius: (value: number) => number): Legend {
  const { numbers: { tick }, words, measure, width } = page;
  const { lines } = wrap(name, width, measure);
  const whole = roundBelow(Math.max(0, ...numbers.map(Math.abs)));
  const round = whole > 0 ? [whole / 4, whole] : [];
  const items: Item[] = round.map((value) => ({ r: radius(value), text: tick(value), style: FILLED }));
  if (numbers.some((value) => value < 0)) items.push({ r: 6, text: words.belowZero, style: HOLLOW });
  const tall = Math.max(LINE, ...items.map(({ r }) => 2 * r)) + 4;
  const top = lines.length * LINE + 4;
  let x = 2;
  let y = top + tall / 2;
  const placed = items.map((item) => {
    const long = 2 * item.r + 5 + measure(item.text);
    if (x > 2 && x + long > width) [x, y] = [2, y + tall];
    const at = { ...item, x, y };
    x += long + GAP;
    return at;
  });
  return { height: items.length > 0 ? y + tall / 2 + 6 : top, draw: () => element("g", {}, title(lines), ...placed.flatMap(sign)) };
}

const title = (lines: readonly string[]): SVGElement =>
  element("text", { "text-anchor": "start", "font-size": FONT_SIZE }, ...lines.map((line, at) => element("tspan", { x: 0, y: 12 + at * LINE }, line)));

const sign = ({ r, text, style, x, y }: Item & { readonly x: number; readonly y: number }): readonly SVGElement[] => [
  element("circle", { cx: x + r, cy: y, r, ...style }),
  element("text", { x: x + 2 * r + 5, y: y + 4, "text-anchor": "start", "font-size": FONT_SIZE }, text),
];

/** The highest of 1, 2, 5, 10 … that is not above a number. */
function roundBelow(value: number): number {
  if (value <= 0) return 0;
  const decade = 10 ** Math.floor(Math.log10(value));
  return Number((decade * [5, 2, 1].find((digit) => digit * decade <= value * (1 + 1e-9) || digit === 1)!).toPrecision(12));
}
