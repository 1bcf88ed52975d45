import * as Plot from "@observablehq/plot";
import type { ChartData, Value } from "../ChartData";
import { element } from "../drawing/element";
import { funnelLayout, type Stage } from "../drawing/funnelLayout";
import { legend } from "../drawing/legend";
import type { Page } from "../drawing/Page";
import { colour } from "../drawing/paint";
import { PIXELS, plot, TEXT } from "../drawing/plot";
import { writer } from "../drawing/writer";

const GAP = 12;
/** How strong the colour is of what flows from one stage to the next: weak enough that the names are read on it. */
const FLOW = 0.14;
const FALLING = "↓";

/** Stages below each other, each with its value and with what it is of the stage before. */
export function funnel({ columns: [value, share] }: ChartData, page: Page): SVGSVGElement {
  const values = page.labels.map((_, at) => value?.values[at]);
  const write = writer(values.filter((each) => each !== undefined), page);
  const numbers = values.map((each) => (each === undefined ? "" : write(each)));
  const shares = page.labels.map((_, at) => shareText(share?.values[at], page));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(page.measure));
  const shareRoom = widest(shares) > 0 ? widest(shares) + GAP : 0;
  const key = legend(shareRoom > 0 ? [{ name: page.words.columns.ofBefore, letter: FALLING }] : [], page);
  const { stages, height } = funnelLayout(page, key.height, values, widest(numbers) + shareRoom);
  const bars = stages.flatMap(({ top, bottom, half }) => (half ? [{ y1: top, y2: bottom, x1: page.width / 2 - half, x2: page.width / 2 + half }] : []));
  const right = (texts: readonly string[], x: number, fontWeight: number): Plot.Markish =>
    Plot.text(stages, { ...TEXT, stroke: "none", x, y: "numbers", text: (_, at: number) => texts[at]!, textAnchor: "end", lineAnchor: "top", fontWeight });
  return plot(page, { height, margins: [0, 0, 0, 0], x: PIXELS, y: PIXELS, legend: key, marks: [
    () => flows(stages, page.width / 2),
    Plot.rect(bars, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: colour(0) }),
    Plot.text(stages, { ...TEXT, stroke: "none", x: 0, y: "label", text: ({ lines }: Stage) => lines.join("\n"), textAnchor: "start", lineAnchor: "top" }),
    right(numbers, page.width - shareRoom, 600),
    right(shares, page.width, 400),
  ] });
}

/** "↓ 40%": to three digits. */
function shareText(share: Value, { shares }: Page): string {
  if (share === undefined) return "";
  const arrow = share < 1 ? FALLING : share > 1 ? "↑" : "=";
  return `${arrow} ${shares.tick(Number(share.toPrecision(3)))}`;
}

/** From the bar of each stage to that of the next. */
function flows(stages: readonly Stage[], centre: number): SVGElement {
  const paths = stages.slice(1).flatMap(({ top, half }, at) => {
    const before = stages[at]!;
    if (!before.half || !half) return [];
    return [`M${centre - before.half},${before.bottom} H${centre + before.half} L${centre + half},${top} H${centre - half} Z`];
  });
  return element("g", { fill: colour(0), "fill-opacity": FLOW }, ...paths.map((d) => element("path", { d })));
}
