import * as Plot from "@observablehq/plot";
import type { ChartData } from "../ChartData";
import { bandPlot } from "../drawing/bandPlot";
import { bandsOf, type Bands } from "../drawing/bands";
import { boxMarks, ruleAt } from "../drawing/boxes";
import { legend } from "../drawing/legend";
import type { Page } from "../drawing/Page";
import { fill } from "../drawing/paint";
import { TEXT } from "../drawing/plot";
import { stackSpans } from "../stackSpans";

/** Series on top of each other; a number is written in its piece where the piece has room for it. */
export function stacked({ columns, labels }: ChartData, page: Page): SVGSVGElement {
  const key = legend(columns.map((_, at) => ({ name: page.names[at]!, box: fill(page.id, at) })), page);
  const spans = stackSpans(columns, labels.length);
  const [low, high] = [Math.min(0, ...spans.map((span) => span.low)), Math.max(0, ...spans.map((span) => span.high))];
  const widest = Math.max(0, ...spans.map(({ value }) => page.measure(page.numbers.full(value))));
  const bands = bandsOf(page, { top: key.height, thick: 24, text: widest });
  const boxes = spans.map((span) => ({ ...bands.bands[span.row]!, low: span.low, high: span.high, fill: fill(page.id, span.column), text: page.numbers.full(span.value) }));
  const length = bands.upright ? bands.bottom - bands.top : page.width;
  const fitting = boxes.filter((box) => ((box.high - box.low) / (high - low || 1)) * length > (bands.upright ? 15 : page.measure(box.text) + 10));
  return bandPlot(page, bands, key, { low, high, before: 0, after: 0 }, [boxMarks(bands, boxes), ruleAt(bands, 0), insideTexts(bands, fitting)]);
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

/** In the middle of a piece, on a ground that keeps the pattern off the figures. */
function insideTexts({ upright }: Bands, pieces: readonly Piece[]): Plot.Markish {
  const across = ({ from, to }: Piece): number => (from + to) / 2;
  const along = ({ low, high }: Piece): number => (low + high) / 2;
  return Plot.text(pieces, { ...TEXT, strokeWidth: 5, text: "text", ...(upright ? { x: across, y: along } : { x: along, y: across }) });
}
