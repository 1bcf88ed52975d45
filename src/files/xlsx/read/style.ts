import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import { ACROSS, DOWN, LINES, RAISED, UNDERLINED, USUAL, WRAPPED } from "../grid/codes";
import type { GridLine, GridStyle } from "../grid/GridBook";
import { colorFromFile, type FileColor } from "./colors";

/** What the looks of one cell are measured by. */
export interface Ground {
  readonly themes: readonly string[];
  /** The font of cells that say nothing. */
  readonly usual: Partial<Font>;
}

/** The looks of a cell as the grid keeps them; undefined where there are none. */
export function styleFromFile({ font, fill, border, alignment, numFmt }: Partial<Style>, ground: Ground): GridStyle | undefined {
  const style: GridStyle = {
    ...(font ? fontFromFile(font, ground) : {}),
    ...fillFromFile(fill, ground),
    ...borderFromFile(border, ground),
    ...(alignment ? alignmentFromFile(alignment) : {}),
    ...(numFmt && numFmt !== "General" ? { n: { pattern: numFmt } } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function fontFromFile(font: Partial<Font>, { themes, usual }: Ground): GridStyle {
  const ordinary = usual.scheme ? font.scheme === usual.scheme : font.name === usual.name;
  const color = font.color as FileColor | undefined;
  // The theme's first dark colour is that of all type.
  const rgb = color && color.theme !== 1 ? colorFromFile(color, themes) : undefined;
  const { underline } = font;
  return {
    ...(font.name && !ordinary ? { ff: font.name } : {}),
    ...(font.size && font.size !== USUAL.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(underline && underline !== "none" ? { ul: { s: 1, ...(String(underline).startsWith("double") ? { t: UNDERLINED.double } : {}) } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(rgb ? { cl: { rgb } } : {}),
    ...(font.vertAlign ? { va: RAISED[font.vertAlign] } : {}),
  };
}

/** A pattern becomes the colour of its ground, a run of colours the first of them. */
function fillFromFile(fill: Fill | undefined, { themes }: Ground): GridStyle {
  if (!fill) return {};
  if (fill.type === "gradient") return ground(colorFromFile((fill.stops[0]?.color ?? {}) as FileColor, themes));
  const color = (fill.pattern === "solid" ? fill.fgColor : fill.pattern === "none" ? undefined : fill.bgColor) as FileColor | undefined;
  return ground(color && colorFromFile(color, themes));
}

const ground = (rgb: string | undefined): GridStyle => (rgb === undefined ? {} : { bg: { rgb } });

function borderFromFile(border: Partial<Borders> | undefined, { themes }: Ground): GridStyle {
  const line = (edge: Borders["top"] | undefined): GridLine | undefined => {
    const s = edge?.style ? LINES.indexOf(edge.style) : -1;
    return s > 0 ? { s, cl: { rgb: colorFromFile((edge?.color ?? {}) as FileColor, themes) ?? "#000000" } } : undefined;
  };
  const sides = { t: line(border?.top), b: line(border?.bottom), l: line(border?.left), r: line(border?.right) };
  const drawn = Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
  return Object.keys(drawn).length > 0 ? { bd: drawn } : {};
}

function alignmentFromFile({ horizontal, vertical, wrapText, textRotation }: Partial<Alignment>): GridStyle {
  const across = horizontal === "centerContinuous" ? ACROSS.indexOf("center") : ACROSS.indexOf(horizontal as (typeof ACROSS)[number]);
  const down = DOWN.indexOf((vertical === ("center" as string) ? "middle" : vertical) as (typeof DOWN)[number]);
  return {
    ...(across > 0 ? { ht: across } : {}),
    ...(down > 0 ? { vt: down } : {}),
    ...(wrapText ? { tb: WRAPPED } : {}),
    ...(textRotation === "vertical" ? { tr: { a: 0, v: 1 as const } } : textRotation ? { tr: { a: -textRotation } } : {}),
  };
}
