import type { Locale } from "../../locale/Locale";
import type { Formula } from "../Step";
import { columnName, formatAddress, type Area } from "../../cells/address";

/** Finds the area of a part, column or strip by its id. */
export type AreaOf = (id: string) => Area;

/** A cell of an answer that is filled cell by cell: which answer, and which of its cells, counted from its corner. */
export interface FilledCell {
  readonly target: Area;
  readonly row: number;
  readonly column: number;
}

/** `{begin}`, `{share.2}`, `{bridge.amounts}`, `{from.each}`. */
const PLACE = /\{([A-Za-z]\w*)(?:\.(\w+))?\}/g;

/** A formula whose function puts words into cells (`=REVENUEBRIDGE(…,{language})`), in the language of the sheet. English needs no saying. */
export function spoken<F extends Formula>(formula: F, locale: Locale): F {
  const say = (template: string): string => (locale === "en" ? template.replace(/,+\{language\}/g, "") : template.replaceAll("{language}", `"${locale}"`));
  return (typeof formula === "string" ? say(formula) : { fill: say(formula.fill) }) as F;
}

/** The formula of a template with addresses for its ids: `{begin}` becomes `B2`. */
export const writeFormula = (template: string, areaOf: AreaOf, cell?: FilledCell, write: (area: Pick<Area, "row" | "column"> & Partial<Area>) => string = formatAddress): string =>
  template.replaceAll("{language}", '"en"').replace(PLACE, (_, id: string, part: string | undefined) => {
    if (part === undefined) return write(areaOf(id));
    if (/^\d+$/.test(part)) return write(nth(areaOf(id), Number(part)));
    if (part === "each" || part === "slide") return inStep(areaOf(id), part, cell ?? fail(template));
    return write(areaOf(`${id}.${part}`));
  });

/** An address that stays when a formula is taken to other cells: `$B$2`. */
export const locked = (area: Pick<Area, "row" | "column"> & Partial<Area>): string => formatAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");

/** The ids a template refers to, without strips and cells. */
export const idsIn = (template: string): readonly string[] => [...template.matchAll(PLACE)].map(([, id]) => id!).filter((id) => id !== "language");

const fail = (template: string): never => {
  throw new Error(`${template} refers to the cell of the same row or column, and has to be filled in`);
};

/** A cell counted from 1, row by row. */
function nth({ row, column, columns }: Area, number: number): Pick<Area, "row" | "column"> {
  return { row: row + Math.floor((number - 1) / columns), column: column + ((number - 1) % columns) };
}

function inStep(area: Area, how: "each" | "slide", { target, row, column }: FilledCell): string {
  if (how === "slide") return formatAddress({ row: area.row + row, column: area.column + column });
  const isColumn = area.columns === 1 && area.rows === target.rows;
  const isRow = area.rows === 1 && area.columns === target.columns;
  if (!isColumn && !isRow) throw new Error(`${formatAddress(area)} has neither the rows nor the columns of ${formatAddress(target)}`);
  const at = { row: area.row + (isColumn ? row : 0), column: area.column + (isColumn ? 0 : column) };
  const twoWays = target.rows > 1 && target.columns > 1;
  return twoWays ? `${isColumn ? "$" : ""}${columnName(at.column)}${isColumn ? "" : "$"}${at.row + 1}` : formatAddress(at);
}
