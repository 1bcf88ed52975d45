import * as Plot from "@observablehq/plot";
import { GROUND, patterns } from "./paint";
import { FONT_SIZE, LINE, type Page } from "./Page";
import type { Legend } from "./legend";

export interface Frame {
  readonly height: number;
  /** Room around the values, in pixels: above, right, below, left. */
  readonly margins: readonly [top: number, right: number, bottom: number, left: number];
  readonly x: Plot.ScaleOptions;
  readonly y: Plot.ScaleOptions;
  readonly legend: Legend;
  readonly marks: readonly Plot.Markish[];
}

/** A scale whose values are pixels already. */
export const PIXELS: Plot.ScaleOptions = { type: "identity" };

/** Letters on a ground of their own, so that they are read where they cross a line. */
export const TEXT = { fill: "currentColor", fontSize: FONT_SIZE, lineHeight: LINE / FONT_SIZE, stroke: GROUND, strokeWidth: 3 } as const;

/** Puts marks into an SVG element. The names Plot gives to its groups go: the whole is one image with a text of its own. */
export function plot(page: Page, { height, margins: [marginTop, marginRight, marginBottom, marginLeft], x, y, legend, marks }: Frame): SVGSVGElement {
  const drawn = Plot.plot({
    width: page.width,
    height: Math.ceil(height),
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    x: { axis: null, ...x },
    y: { axis: null, ...y },
    color: { type: "identity" },
    marks: [() => patterns(page.id), legend.draw, ...marks],
  });
  if (!(drawn instanceof SVGSVGElement)) throw new Error("a chart is one SVG element");
  // Its style sheet is ours: an inline one would need a laxer policy of the page.
  drawn.querySelector("style")?.remove();
  drawn.removeAttribute("font-family");
  for (const named of drawn.querySelectorAll("[aria-label]")) named.removeAttribute("aria-label");
  return drawn;
}
