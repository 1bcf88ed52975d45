import * as Plot from "@observablehq/plot";
import { LINE, type Page } from "./Page";
import { TEXT } from "./plot";
import { wrap, wrapEvenly } from "./wrap";

/** The room of one category across the values, in pixels. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Categories beside each other with upright bars, or below each other with lying ones. */
export interface Bands {
  readonly upright: boolean;
  readonly bands: readonly Band[];
  /** Where the room of the bands begins and ends, top to bottom, and what stands below it. */
  readonly top: number;
  readonly bottom: number;
  readonly below: number;
  readonly labels: Plot.Markish;
}

interface Wish {
  readonly top: number;
  /** Thickness of what stands in a lying band. */
  readonly thick: number;
  /** The widest of the texts beside the bars. */
  readonly text: number;
  readonly mustLie?: boolean;
}

const TALL = 170;
const MOST_LINES = 3;
const SPACE = 4;

/** Upright where every label and every number has its place below or above its bar, else lying, with the labels above the bars. */
export const bandsOf = (page: Page, wish: Wish): Bands => columns(page, wish) ?? rows(page, wish);

function columns({ labels, width, measure }: Page, { top, text, mustLie }: Wish): Bands | undefined {
  const step = width / labels.length;
  const wrapped = labels.map((label) => wrapEvenly(label, step - SPACE, measure));
  const most = Math.max(...wrapped.map(({ lines }) => lines.length));
  if (mustLie || text + SPACE > step || most > MOST_LINES || wrapped.some(({ cut }) => cut)) return undefined;
  const half = Math.min(step * 0.7, 64) / 2;
  const middle = (at: number): number => (at + 0.5) * step;
  return {
    upright: true,
    bands: labels.map((_, at) => ({ from: middle(at) - half, to: middle(at) + half })),
    top,
    bottom: top + TALL,
    below: most * LINE + 8,
    labels: Plot.text(wrapped, { ...TEXT, x: (_, at: number) => middle(at), text: ({ lines }) => lines.join("\n"), frameAnchor: "bottom", lineAnchor: "top", dy: 8 }),
  };
}

function rows({ labels, width, measure }: Page, { top, thick }: Wish): Bands {
  let y = top + 3;
  const placed = labels.map((label) => {
    const { lines } = wrap(label, width, measure);
    const at = { lines, y, from: y + lines.length * LINE + 3 };
    y = at.from + thick + 10;
    return { ...at, to: at.from + thick };
  });
  return {
    upright: false,
    bands: placed,
    top,
    bottom: y,
    below: 0,
    labels: Plot.text(placed, { ...TEXT, y: "y", text: ({ lines }) => lines.join("\n"), frameAnchor: "left", textAnchor: "start", lineAnchor: "top", dx: 0 }),
  };
}
