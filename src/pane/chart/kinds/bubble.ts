import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { areaLegend, FILLED, HOLLOW } from "../drawing/areaLegend";
import { listMark } from "../drawing/listMark";
import { listHeight, nameSome, nameSpots } from "../drawing/nameSpots";
import type { Page } from "../drawing/Page";
import { plane } from "../drawing/plane";
import { PIXELS, plot, TEXT } from "../drawing/plot";

/** Radius of the largest bubble, of the width of the page and at most. */
const PART = 0.08;
const LARGEST = 24;
/** A bubble of next to nothing is still seen. */
const SMALLEST = 1.5;
/** Beyond so many bubbles nobody looks up numbers: only those that have room for their names get them, the largest first. */
const MANY = 20;

/** Points whose area is a third number, with their names. Where the names have no room, numbers stand for them, explained below. */
export function bubble({ columns: [first, second, third] }: ChartData, page: Page): SVGSVGElement {
  const points = page.labels.flatMap((label, at) => {
    const [x, y, size] = [first?.values[at], second?.values[at], third?.values[at]];
    return x === undefined || y === undefined || size === undefined ? [] : [{ x, y, size, label }];
  });
  const sizes = points.map(({ size }) => size);
  const largest = Math.max(0, ...sizes.map(Math.abs));
  const most = Math.min(LARGEST, page.width * PART);
  const radius = (size: number): number => Math.max(SMALLEST, largest > 0 ? most * Math.sqrt(Math.abs(size) / largest) : 0);
  const key = areaLegend(page, page.words.area.replace("{name}", page.names[2] ?? ""), sizes, radius);
  const { area, bottom, spot, axes } = plane(page, key.height, points.map(({ x }) => x), points.map(({ y }) => y), most + 2);
  const spots = points.map(({ x, y, size, label }) => ({ ...spot(x, y), r: radius(size), hollow: size < 0, label }));
  const falling = [...spots].sort((a, b) => b.r - a.r);
  const names = (those: typeof spots): readonly string[] => those.map(({ label }) => label);
  const { texts, list } = spots.length > MANY ? nameSome(names(falling), falling, area, page) : nameSpots(names(spots), spots, area, [], page);
  const marks = [
    ...axes,
    circles(falling.filter(({ hollow }) => !hollow), FILLED),
    circles(falling.filter(({ hollow }) => hollow), HOLLOW),
    Plot.text(texts, { ...TEXT, x: "x", y: "y", text: "text" }),
    listMark(list, bottom),
  ];
  return plot(page, { height: bottom + listHeight(list), margins: [0, 0, 0, 0], x: PIXELS, y: PIXELS, legend: key, marks });
}

const circles = (spots: readonly { readonly x: number; readonly y: number; readonly r: number }[], style: typeof FILLED | typeof HOLLOW): Plot.Markish =>
  Plot.dot(spots, {
    x: "x",
    y: "y",
    r: { value: "r", scale: null },
    fill: style.fill,
    fillOpacity: "fill-opacity" in style ? style["fill-opacity"] : 1,
    stroke: style.stroke,
    strokeWidth: style["stroke-width"],
    ...("stroke-dasharray" in style ? { strokeDasharray: style["stroke-dasharray"] } : {}),
  });
