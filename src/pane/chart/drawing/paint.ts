import { element } from "./element";

/** The colours are the style sheet's: light, dark and forced ones. */
export const GRID = "var(--chart-grid)";
export const GROUND = "var(--chart-ground)";
export const RULE = "var(--chart-rule)";
export const SIGNAL = "var(--chart-fall)";
export const RISE = "var(--chart-rise)";
export const FALL = "var(--chart-fall)";

const SERIES = 5;

/** The colour of a series; more than five begin again. */
export const colour = (series: number): string => `var(--chart-${(series % SERIES) + 1})`;

/** What fills the bars of a series: a colour with a pattern of its own, the first one plain. */
export const fill = (id: string, series: number): string => (series % SERIES === 0 ? colour(0) : `url(#${id}-${series % SERIES})`);
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

const tile = (name: string, tint: string, figure: SVGElement): SVGElement =>
  element("pattern", { id: name, width: TILE, height: TILE, patternUnits: "userSpaceOnUse" }, element("rect", { width: TILE, height: TILE, fill: tint }), figure);

/** The patterns that `fill` and `fallFill` name. */
export const patterns = (id: string): SVGElement =>
  element("defs", {}, ...FIGURES.map((figure, at) => tile(`${id}-${at + 1}`, colour(at + 1), figure())), tile(`${id}-fall`, FALL, FIGURES[0]!()));
