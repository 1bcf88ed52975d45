import { element } from "./element";

/** The colours are the style sheet's: light, dark and forced ones. */
export const GRID = "var(--chart-grid)";
export const GROUND = "var(--chart-ground)";
export const RULE = "var(--chart-rule)";
export const SIGNAL = "var(--chart-fall)";
export const RISE = "var(--chart-rise)";
export const FALL = "var(--chart-fall)";

const SERIES = 5;
/** Colours and patterns together. */
const DIFFERENT = 2 * SERIES;

/** The colour of a series; more than five begin again. */
export const colour = (series: number): string => `var(--chart-${(series % SERIES) + 1})`;

/** What fills the bars of a series: a colour with a pattern of its own, the first one plain. When the colours begin again, the patterns are others. */
export const fill = (id: string, series: number): string => (series % DIFFERENT === 0 ? colour(0) : `url(#${id}-${series % DIFFERENT})`);
export const fallFill = (id: string): string => `url(#${id}-fall)`;

const TILE = 6;
const line = (d: string): SVGElement => element("path", { d, stroke: GROUND, "stroke-width": 1.5, fill: "none" });
/** What is left out of the colour of the second series and those after it. */
const FIGURES: readonly (() => SVGElement)[] = [
  () => line(`M-1,1 l2,-2 M0,${TILE} l${TILE},-${TILE} M${TILE - 1},${TILE + 1} l2,-2`),
  () => element("circle", { cx: TILE / 2, cy: TILE / 2, r: 1.4, fill: GROUND }),
  () => line(`M0,${TILE / 2} h${TILE}`),
  () => line(`M${TILE / 2},0 v${TILE} M0,${TILE / 2} h${TILE}`),
];

const figureOf = (series: number): (() => SVGElement) => FIGURES[(series - 1 + Math.floor(series / SERIES)) % FIGURES.length]!;

const tile = (name: string, tint: string, figure: SVGElement): SVGElement =>
  element("pattern", { id: name, width: TILE, height: TILE, patternUnits: "userSpaceOnUse" }, element("rect", { width: TILE, height: TILE, fill: tint }), figure);

/** The patterns that `fill` and `fallFill` name. */
export const patterns = (id: string): SVGElement =>
  element("defs", {}, ...Array.from({ length: DIFFERENT - 1 }, (_, at) => tile(`${id}-${at + 1}`, colour(at + 1), figureOf(at + 1)())), tile(`${id}-fall`, FALL, FIGURES[0]!()));
