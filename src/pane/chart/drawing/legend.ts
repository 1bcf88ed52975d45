import { element } from "./element";
import { FONT_SIZE, LINE, type Page } from "./Page";
import { GROUND } from "./paint";
import { OUTLINES, type PointSymbol } from "./symbols";
import { wrap } from "./wrap";

/** What an entry shows before its name: a filled box, or a line, or a point, or a line with its points, or a letter. */
export interface Entry {
  readonly name: string;
  readonly box?: string;
  readonly line?: { readonly colour: string; readonly dash: string };
  readonly point?: { readonly colour: string; readonly symbol: PointSymbol; readonly hollow?: boolean };
  readonly letter?: string;
}

export interface Legend {
  readonly height: number;
  readonly draw: () => SVGElement;
}

const SIGN = 22;
const GAP = 14;
const ROW = LINE + 4;

/** Entries one after the other, in as many rows as they need. Nothing to tell apart, no legend. */
export function legend(entries: readonly Entry[], { width, measure }: Page): Legend {
  let [x, y] = [0, 0];
  let tall = 0;
  const placed = entries.map((entry) => {
    const { lines } = wrap(entry.name, width - SIGN, measure);
    const long = SIGN + Math.max(...lines.map(measure));
    if (x > 0 && x + long > width) [x, y, tall] = [0, y + tall, 0];
    const at = { entry, lines, x, y };
    x += long + GAP;
    tall = Math.max(tall, ROW + (lines.length - 1) * LINE);
    return at;
  });
  const height = placed.length > 0 ? y + tall + 4 : 0;
  return { height, draw: () => element("g", {}, ...placed.map(({ entry, lines, x: left, y: top }) => element("g", { transform: `translate(${left},${top})` }, ...sign(entry), name(lines)))) };
}

const MIDDLE = ROW / 2;

function sign({ box, line, point, letter }: Entry): readonly SVGElement[] {
  return [
    ...(box ? [element("rect", { x: 2, y: MIDDLE - 6, width: 12, height: 12, fill: box })] : []),
    ...(line ? [element("path", { d: `M0,${MIDDLE} h17`, stroke: line.colour, "stroke-width": 2, "stroke-dasharray": line.dash })] : []),
    ...(point ? [element("path", { d: OUTLINES[point.symbol], transform: `translate(8.5,${MIDDLE})`, ...(point.hollow ? { fill: GROUND, stroke: point.colour, "stroke-width": 2 } : { fill: point.colour }) })] : []),
    ...(letter ? [element("text", { x: 8.5, y: MIDDLE + 4, "text-anchor": "middle", "font-size": FONT_SIZE, "font-weight": 600 }, letter)] : []),
  ];
}

const name = (lines: readonly string[]): SVGElement =>
  element("text", { "text-anchor": "start", "font-size": FONT_SIZE }, ...lines.map((line, at) => element("tspan", { x: SIGN, y: MIDDLE + 4 + at * LINE }, line)));
