import * as Plot from "@observablehq/plot";
import type { Bands } from "./bands";
import { GROUND, RULE } from "./paint";
import { TEXT } from "./plot";

/** A bar: its room in pixels, its values, what fills it and what is written at its end. */
export interface Box {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly fill: string;
  readonly text?: string;
  /** Written at the lower end of its values, not the higher. */
  readonly down?: boolean;
  /** Written inside the bar, where something else begins at its end. */
  readonly inside?: boolean;
}

/** How far inside a bar its text keeps from the end. */
const INSIDE = 10;

const middle = ({ from, to }: Box): number => (from + to) / 2;

export const boxMarks = ({ upright }: Bands, boxes: readonly Box[]): Plot.Markish =>
  upright
    ? Plot.rect(boxes, { x1: "from", x2: "to", y1: "low", y2: "high", fill: "fill", stroke: GROUND })
    : Plot.rect(boxes, { y1: "from", y2: "to", x1: "low", x2: "high", fill: "fill", stroke: GROUND });

/** Texts at the ends of the bars. */
export function endTexts({ upright }: Bands, boxes: readonly Box[]): Plot.Markish[] {
  const written = boxes.filter(({ text }) => text !== undefined);
  const texts = (those: readonly Box[], end: "low" | "high", back: boolean, away: number): Plot.Markish =>
    upright
      ? Plot.text(those, { ...TEXT, x: middle, y: end, text: "text", lineAnchor: back ? "top" : "bottom", dy: back ? away : -away })
      : Plot.text(those, { ...TEXT, y: middle, x: end, text: "text", textAnchor: back ? "end" : "start", dx: back ? -away : away });
  return [
    texts(written.filter(({ down, inside }) => !down && !inside), "high", false, 5),
    texts(written.filter(({ down }) => down), "low", true, 5),
    texts(written.filter(({ down, inside }) => !down && inside), "high", true, INSIDE),
  ];
}

/** A line at a value along all bands; between lying ones it leaves room for the labels. */
export function ruleAt({ upright, bands }: Bands, value: number, options: { readonly stroke?: string; readonly strokeDasharray?: string } = {}): Plot.Markish {
  const style = { stroke: RULE, ...options };
  return upright ? Plot.ruleY([value], style) : Plot.ruleX(bands, { ...style, x: () => value, y1: ({ from }) => from - 2, y2: ({ to }) => to + 2 });
}
