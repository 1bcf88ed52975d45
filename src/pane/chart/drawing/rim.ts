import { LINE, type Page } from "./Page";
import { overlap, type Box } from "./placeTexts";
import { wrapEvenly } from "./wrap";

/** A text outside a circle: its box by its middle, from the middle of the circle. */
export interface RimText extends Box {
  readonly lines: readonly string[];
}

const GAP = 8;
const MOST_LINES = 3;
/** How soon a text away from the top stands wholly to one side: its corner then touches the circle, and does not reach into it. */
const LEAN = 1.6;

/** Names around a circle; undefined where one is cut, takes too many lines or covers another. */
export function nameRim(names: readonly string[], radius: number, page: Page): readonly RimText[] | undefined {
  const placed = names.map((name, at) => {
    const place = placeOf(at / names.length, radius);
    const { lines, cut } = wrapEvenly(name, roomAt(place, page.width / 2), page.measure);
    return cut || lines.length > MOST_LINES ? undefined : textAt(place, lines, page);
  });
  const whole = placed.filter((text) => text !== undefined);
  return whole.length === placed.length && whole.every((text, at) => whole.slice(at + 1).every((other) => !overlap(corner(text), corner(other)))) ? whole : undefined;
}

/** Numbers around a circle from 1 on: each, or every second, third… one. */
export function numberRim(count: number, radius: number, page: Page): readonly RimText[] {
  const all = Array.from({ length: count }, (_, at) => textAt(placeOf(at / count, radius), [String(at + 1)], page));
  for (let every = 1; ; every++) {
    const shown = all.filter((_, at) => at % every === 0);
    if (shown.length === 1 || shown.every((text, at) => !overlap(corner(text), corner(shown[(at + 1) % shown.length]!)))) return shown;
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** -1 wholly to the left or above, 1 wholly to the right or below. */
  readonly across: number;
  readonly down: number;
}

function placeOf(turn: number, radius: number): Place {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const lean = (part: number): number => Math.max(-1, Math.min(1, part * LEAN));
  return { x: (radius + GAP) * cos, y: (radius + GAP) * sin, across: lean(cos), down: lean(sin) };
}

/** How wide a text may be whose page ends `half` to the left and to the right of the circle's middle. */
const roomAt = ({ x, across }: Place, half: number): number => Math.min(across > -1 ? (2 * (half - x)) / (1 + across) : Infinity, across < 1 ? (2 * (half + x)) / (1 - across) : Infinity);

function textAt({ x, y, across, down }: Place, lines: readonly string[], { measure }: Page): RimText {
  const [width, height] = [Math.max(...lines.map(measure)), lines.length * LINE];
  return { lines, width, height, x: x + (across * width) / 2, y: y + (down * height) / 2 };
}

const corner = ({ x, y, width, height }: RimText): Box => ({ x: x - width / 2 - 2, y: y - height / 2, width: width + 4, height });
