import type * as Plot from "@observablehq/plot";
import type { Bands } from "./bands";
import type { Legend } from "./legend";
import type { Page } from "./Page";
import { PIXELS, plot } from "./plot";

interface Values {
  readonly low: number;
  readonly high: number;
  /** Room for the texts beyond the lowest and the highest value, along a lying bar. */
  readonly before: number;
  readonly after: number;
}

/** Room for a line of text above or below an upright bar. */
const ABOVE = 20;

/** Draws marks on bands: the values go up where the bars stand, and to the right where they lie. */
export function bandPlot(page: Page, bands: Bands, legend: Legend, { low, high, before, after }: Values, marks: readonly Plot.Markish[]): SVGSVGElement {
  const { upright, bottom, below, top } = bands;
  const domain = high > low ? [low, high] : [low, low + 1];
  if (!upright) return plot(page, { height: bottom, margins: [top, 0, 0, 0], x: { type: "linear", domain, range: [before, page.width - after] }, y: PIXELS, legend, marks: [...marks, bands.labels] });
  const range = [bottom - (before ? ABOVE : 0), top + (after ? ABOVE : 2)];
  return plot(page, { height: bottom + below, margins: [top, 0, below, 0], x: PIXELS, y: { type: "linear", domain, range }, legend, marks: [...marks, bands.labels] });
}
