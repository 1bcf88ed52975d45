import { formatAddress, parseAddress } from "../../../src/cells/address";
import type { Appearance } from "../../../src/workbook/appearance";
import type { Entry } from "../../../src/workbook/Layout";
import type { BookSheet } from "./BookSheet";
import type { Properties } from "./settable";

/** How a cell looks, in the words of the port; what is as in an empty cell is left out. */
export function lookAt({ looks }: BookSheet, address: string): Appearance {
  const look: Properties = looks.get(address) ?? new Map();
  const differing = <T>(path: string, plain: T): T | undefined => (look.has(path) && look.get(path) !== plain ? (look.get(path) as T) : undefined);
  const all = { size: differing("font.size", 11), bold: differing("font.bold", false), color: differing("font.color", "#000000"), fill: differing("fill.color", ""), wraps: differing("wrapText", false), line: lineOf(look) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function lineOf(look: Properties): string | undefined {
  const sides = ["Top", "Bottom", "Left", "Right"].filter((side) => look.has(`${side}.style`) && look.get(`${side}.style`) !== "None").join();
  return { "": undefined, Top: "above", Bottom: "below", "Top,Bottom,Left,Right": "around" }[sides] ?? (sides || undefined);
}

interface Between {
  readonly formula1: number;
  readonly formula2: number;
}

export function entryAt({ validations }: BookSheet, address: string): Entry | undefined {
  const validation = validations.get(address);
  if (!validation) return undefined;
  const { list, decimal, wholeNumber } = validation.get("rule") as { list?: { source: string }; decimal?: Between; wholeNumber?: Between };
  const { message } = validation.get("errorAlert") as { message: string };
  if (list) return { allow: { words: list.source.split(",") }, message };
  const { formula1: from, formula2: to } = (decimal ?? wholeNumber)!;
  return { allow: { from, to, ...(wholeNumber && { whole: true }) }, message };
}

/** The formulas of the marks on a cell, the one with the last word first, and `heat`. */
export const marksAt = ({ rules }: BookSheet, address: string): readonly string[] =>
  rules.filter(({ cells }) => cells.has(address)).map(({ properties }) => String(properties.get("custom.rule.formula") ?? "heat"));

const STANDARD_POINTS = 48;
/** In characters of seven pixels; a column has five more, and a pixel is three quarters of a point. */
export const widthOf = ({ widths }: BookSheet, address: string): number => Math.round(((widths.get(parseAddress(address).column) ?? STANDARD_POINTS) / 0.75 - 5) / 7);

/** A chart as a line of words for each of its parts. */
export const chartsOn = ({ charts }: BookSheet) =>
  charts.map(({ name, type, source, over, series, properties }) => ({
    name,
    type,
    source: formatAddress(source),
    over: over?.join(":"),
    properties: Object.fromEntries(properties),
    series: series.map(({ values, over: axis, sizes, properties: own }): Readonly<Record<string, unknown>> => ({ values, over: axis, ...(sizes !== undefined && { sizes }), ...Object.fromEntries(own) })),
  }));
