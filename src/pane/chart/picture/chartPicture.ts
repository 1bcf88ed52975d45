import type { Locale } from "../../../locale/Locale";
import type { ChartData } from "../ChartData";
import { draw } from "../draw";
import { measureIn } from "../drawing/measure";
import { FONT_SIZE } from "../drawing/Page";
import { wrap } from "../drawing/wrap";
import { tell } from "../tell";
import { GROUND, INK, still } from "./still";
import "../chart.css";

/** A chart drawn for a place outside the page. */
export interface ChartPicture {
  readonly height: number;
  /** What it shows, in words. */
  readonly alt: string;
  /** The picture at some height, at least its own. */
  png(height: number): Promise<Uint8Array>;
}

interface Room {
  readonly width: number;
  readonly locale: Locale;
}

const FONTS = '"Segoe UI", system-ui, -apple-system, "Noto Sans", "PingFang SC", "Microsoft YaHei", sans-serif';
const RIM = 8;
const TITLE = { size: 14, line: 20, below: 8 };
/** So many dots for each pixel of the page, that it is sharp in print. */
const SHARP = 2;

/** A chart with its title above it, as wide as its place, in the light theme and the language of the page. */
export function chartPicture(data: ChartData, { width, locale }: Room): ChartPicture {
  const inner = width - 2 * RIM;
  const drawing = draw(data, { width: inner, locale, fontFamily: FONTS });
  const measure = measureIn(FONTS);
  const title = wrap(data.title, inner, (text) => measure(text) * (TITLE.size / FONT_SIZE) * BOLD).lines;
  const top = RIM + title.length * TITLE.line + TITLE.below;
  const size = { width: inner, height: Number(drawing.getAttribute("height")) };
  return {
    height: top + size.height + RIM,
    alt: `${data.title}. ${tell(data, locale)}`,
    png: async (height) => {
      const { canvas, context } = blank(width, height);
      context.font = `600 ${TITLE.size}px ${FONTS}`;
      title.forEach((line, at) => context.fillText(line, RIM, RIM + (at + 0.75) * TITLE.line));
      context.drawImage(await imageOf(still(drawing, FONTS)), RIM, top, size.width, size.height);
      return bytesOf(canvas);
    },
  };
}

/** Letters of a title are so much wider than those of the same size in a chart. */
const BOLD = 1.08;

function blank(width: number, height: number): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * SHARP, height * SHARP];
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser draws no pictures");
  context.scale(SHARP, SHARP);
  context.fillStyle = GROUND;
  context.fillRect(0, 0, width, height);
  context.fillStyle = INK;
  return { canvas, context };
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("this browser makes no pictures");
  return new Uint8Array(await blob.arrayBuffer());
}
