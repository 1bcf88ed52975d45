import type { Alignment, Borders, Font, Style } from "exceljs";
import { ACROSS, DOWN, LINES, RAISED, UNDERLINED, USUAL, WRAPPED } from "../grid/codes";
import { argbOf } from "../grid/colors";
import type { GridBook, GridColor, GridLine, GridStyle } from "../grid/GridBook";

type Layer = string | GridStyle | null | undefined;

/** Gives the looks of cells, of columns and of rows; what a cell does not say of itself is that of its column, then of its row. The same object for the same style: exceljs then writes it once. */
export function stylesOf({ styles = {} }: Pick<GridBook, "styles">): (...layers: readonly Layer[]) => Partial<Style> | undefined {
  const made = new Map<string, Partial<Style>>();
  const plainOf = (layer: Layer): GridStyle => (typeof layer === "string" ? styles[layer] : layer) ?? {};
  return (own, ...under) => {
    // The first says more than those behind it.
    const plain: GridStyle = under.some(Boolean) ? Object.assign({}, ...[own, ...under].reverse().map(plainOf)) : plainOf(own);
    if (Object.keys(plain).length === 0) return undefined;
    const key = JSON.stringify(plain);
    const known = made.get(key) ?? styleOf(plain);
    made.set(key, known);
    return known;
  };
}

function styleOf(style: GridStyle): Partial<Style> {
  const fill = argbOf(style.bg?.rgb);
  return defined({
    font: fontOf(style),
    fill: fill ? { type: "pattern", pattern: "solid", fgColor: { argb: fill } } : undefined,
    border: borderOf(style.bd ?? {}),
    alignment: alignmentOf(style),
    numFmt: style.n?.pattern,
  });
}

/** Whole, with name and size: what a font does not say is not taken from the usual one. */
function fontOf({ ff, fs, bl, it, ul, st, cl, va }: GridStyle): Partial<Font> | undefined {
  const own = defined({
    ...(ff ? { name: ff } : {}),
    size: fs ?? undefined,
    bold: bl ? true : undefined,
    italic: it ? true : undefined,
    underline: ul?.s ? (ul.t === UNDERLINED.double ? "double" : true) : undefined,
    strike: st?.s ? true : undefined,
    color: colorOf(cl),
    vertAlign: va === RAISED.subscript ? "subscript" : va === RAISED.superscript ? "superscript" : undefined,
  } as const);
  if (Object.keys(own).length === 0) return undefined;
  return { size: USUAL.size, ...(ff ? {} : { name: USUAL.name, family: USUAL.family, scheme: "minor" }), ...(cl?.rgb ? {} : { color: { theme: 1 } }), ...own };
}

function borderOf({ t, b, l, r }: NonNullable<GridStyle["bd"]>): Partial<Borders> | undefined {
  const border = defined({ top: lineOf(t), bottom: lineOf(b), left: lineOf(l), right: lineOf(r) });
  return Object.keys(border).length > 0 ? border : undefined;
}

function lineOf(line: GridLine | null | undefined): Borders["top"] | undefined {
  const style = line ? LINES[line.s] : undefined;
  return style && { style, color: colorOf(line?.cl) ?? { argb: "FF000000" } };
}

function alignmentOf({ ht, vt, tb, tr }: GridStyle): Partial<Alignment> | undefined {
  const turned: Alignment["textRotation"] | undefined = tr?.v ? "vertical" : tr?.a ? -tr.a : undefined;
  const alignment = defined({ horizontal: ACROSS[ht ?? 0], vertical: DOWN[vt ?? 0], wrapText: tb === WRAPPED ? true : undefined, textRotation: turned });
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function colorOf(color: GridColor | null | undefined): { argb: string } | undefined {
  const argb = argbOf(color?.rgb);
  return argb === undefined ? undefined : { argb };
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };
const defined = <T extends object>(fields: T): Defined<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
