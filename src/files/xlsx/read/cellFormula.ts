import { readAddress, type Area } from "../../../cells/address";
import type { Dialect } from "../Dialect";
import { fromFile } from "../formula/fromFile";
import { shifted } from "../formula/shifted";
import { refersOutside } from "../formula/refersOutside";
import { childOf, type Element } from "../package/readXml";

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Formulas that were filled into several cells, by their number in the sheet, with the cell in which they are written. */
export type SharedFormulas = Map<string, Corner & { readonly text: string }>;

export interface FoundFormula {
  /** Undefined where the cell keeps its value alone. */
  readonly text?: string;
  readonly kind: "plain" | "array" | "table" | "outside";
  readonly area?: Area | undefined;
}

/** The formula of a cell; undefined where it has none. */
export function cellFormula(cell: Element, at: Corner, shared: SharedFormulas, dialect: Dialect): FoundFormula | undefined {
  const found = childOf(cell, "f");
  if (!found) return undefined;
  const { t, si = "", ref = "" } = found.attributes;
  if (t === "dataTable") return { kind: "table" };
  if (t === "shared" && found.text !== "") shared.set(si, { ...at, text: found.text });
  const text = t === "shared" ? sharedText(shared.get(si), at) : found.text;
  if (!text) return undefined;
  if (refersOutside(text)) return { kind: "outside" };
  return { text: fromFile(text, dialect), ...(t === "array" ? { kind: "array", area: readAddress(ref) } : { kind: "plain" }) };
}

const sharedText = (origin: (Corner & { readonly text: string }) | undefined, at: Corner): string | undefined => origin && shifted(origin.text, at.row - origin.row, at.column - origin.column);
