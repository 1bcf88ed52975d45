import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { legend } from "../drawing/legend";
import { listMark } from "../drawing/listMark";
import { listHeight, nameSpots } from "../drawing/nameSpots";
import type { Page } from "../drawing/Page";
import { colour, GRID, RULE } from "../drawing/paint";
import type { Box } from "../drawing/placeTexts";
import { plane } from "../drawing/plane";
import { PIXELS, plot, TEXT } from "../drawing/plot";

const DASH = "5 3";
/** Of the shade by which the areas between the limits are told apart. */
const SHADE = 0.4;

/** Points with their names, and a cross: dashed at the means, whole at the limits where there are some, with two of the four areas shaded. */
export function quadrant({ columns: [first, second], labels, cuts }: ChartData, page: Page): SVGSVGElement {
  const points = labels.flatMap((_, at) => {
    const [x, y] = [first?.values[at], second?.values[at]];
    return x === undefined || y === undefined ? [] : [{ x, y, label: page.labels[at]! }];
  });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [cutX, cutY] = cuts ? [cuts.x, cuts.y] : [mean(xs), mean(ys)];
  const line = { colour: RULE, dash: cuts ? "none" : DASH };
  const crossed = cutX !== undefined || cutY !== undefined;
  const key = legend(crossed ? [{ name: cuts ? page.words.cuts : page.words.means, line }] : [], page);
  const { area, bottom, spot, axes } = plane(page, key.height, present([...xs, cutX]), present([...ys, cutY]));
  const spots = points.map(({ x, y }) => spot(x, y));
  const middle = spot(cutX ?? 0, cutY ?? 0);
  const cross = [...(cutX === undefined ? [] : [{ ...area, x: middle.x, width: 0 }]), ...(cutY === undefined ? [] : [{ ...area, y: middle.y, height: 0 }])];
  const { texts, list } = nameSpots(points.map(({ label }) => label), spots, area, cross, page);
  const marks = [
    ...(cuts && cross.length === 2 ? [shades(area, middle.x, middle.y)] : []),
    ...axes,
    Plot.link(cross, { x1: "x", y1: "y", x2: ({ x, width }) => x + width, y2: ({ y, height }) => y + height, stroke: RULE, strokeWidth: cuts ? 2 : 1.5, strokeDasharray: line.dash }),
    Plot.dot(spots, { x: "x", y: "y", r: 4.5, fill: colour(0) }),
    Plot.text(texts, { ...TEXT, x: "x", y: "y", text: "text" }),
    listMark(list, bottom),
  ];
  return plot(page, { height: bottom + listHeight(list), margins: [0, 0, 0, 0], x: PIXELS, y: PIXELS, legend: key, marks });
}

const mean = (values: readonly number[]): number | undefined => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined);
const present = (values: readonly (number | undefined)[]): readonly number[] => values.filter((value) => value !== undefined);

/** Two areas that meet in a corner, so that each of the four differs from those beside it. */
function shades({ x, y, width, height }: Box, middle: number, centre: number): Plot.Markish {
  const areas = [{ x1: x, x2: middle, y1: y, y2: centre }, { x1: middle, x2: x + width, y1: centre, y2: y + height }];
  return Plot.rect(areas, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: GRID, fillOpacity: SHADE });
}
