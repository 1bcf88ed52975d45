import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { heatLayout, type HeatLayout } from "../drawing/heatLayout";
import { legend } from "../drawing/legend";
import type { Page } from "../drawing/Page";
import { colour, GRID } from "../drawing/paint";
import { PIXELS, plot, TEXT } from "../drawing/plot";

/** How strong the colour of the highest number is: weak enough that the number is read on it. */
const STRONGEST = 0.45;
/** Room between a number and the sides of its cell. */
const GAP = 4;

/** A block of numbers, each written in its cell; the higher it is, the stronger the colour. */
export function heat({ columns }: ChartData, page: Page): SVGSVGElement {
  const written = (write: (value: number) => string) => columns.map(({ values }) => values.map((value) => (value === undefined ? "" : write(value))));
  const room = (texts: readonly (readonly string[])[]): number => Math.max(...texts.flat().map(page.measure)) + GAP;
  const [full, short] = [written(page.numbers.full), written(page.numbers.short)];
  const spacious = heatLayout(page, room(full));
  const [texts, layout] = spacious.upended ? [short, heatLayout(page, room(short))] : [full, spacious];
  const { left, step, rows, height } = layout;
  const cells = cellsOf(columns).map(({ column, row, strength }) => {
    const [x1, y1] = [left + column * step, rows[row]!.from];
    return { x1, x2: x1 + step, y1, y2: rows[row]!.to, strength, text: texts[column]![row]! };
  });
  const sides = { x1: "x1", x2: "x2", y1: "y1", y2: "y2", inset: 0.5 };
  return plot(page, {
    height,
    margins: [0, 0, 0, 0],
    x: PIXELS,
    y: PIXELS,
    legend: legend([], page),
    marks: [
      Plot.rect(cells, { ...sides, fill: colour(0), fillOpacity: "strength" }),
      Plot.rect(cells, { ...sides, fill: "none", stroke: GRID }),
      Plot.text(cells, { ...TEXT, stroke: "none", rotate: layout.upended ? -90 : 0, x: ({ x1, x2 }) => (x1 + x2) / 2, y: ({ y1, y2 }) => (y1 + y2) / 2, text: "text" }),
      ...names(layout),
    ],
  });
}

/** Names of the columns above the block, those of the rows beside it or above each row. */
function names({ left, step, top, heads, turned, rows, beside }: HeatLayout): readonly Plot.Markish[] {
  const place = turned ? ({ rotate: -90, textAnchor: "start", lineAnchor: "middle" } as const) : ({ lineAnchor: "bottom" } as const);
  return [
    Plot.text(heads, { ...TEXT, ...place, x: (_, at: number) => left + (at + 0.5) * step, y: top - 4, text: (lines: readonly string[]) => lines.join("\n") }),
    Plot.text(rows, { ...TEXT, x: 0, y: "label", text: ({ lines }) => lines.join("\n"), textAnchor: "start", lineAnchor: beside ? "middle" : "top" }),
  ];
}

/** Each cell with its strength between the lowest and the highest number. */
function cellsOf(columns: ChartData["columns"]) {
  const numbers = columns.flatMap(({ values }) => values).filter((value) => value !== undefined);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const strength = (value: number | undefined): number => (value === undefined ? 0 : high > low ? (STRONGEST * (value - low)) / (high - low) : STRONGEST / 2);
  return columns.flatMap(({ values }, column) => values.map((value, row) => ({ column, row, strength: strength(value) })));
}
