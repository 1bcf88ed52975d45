import { splitReference } from "../../cells/sheetName";
import { readAddress } from "../../cells/address";
import { readFormula } from "../../syntax/readFormula";
import type { Place } from "../../workbook/Workbook";

/** What is followed for a frozen formula, as it is called now. */
export interface Followed {
  /** Undefined where its cells have been deleted. */
  readonly block: Place | undefined;
  /** The inputs in their order, `undefined` for one that has been deleted. */
  readonly inputs: readonly (string | undefined)[];
}

/** A deleted block, also with what is left of its address. */
const GONE = /#REF!\$?[A-Z0-9$:]*/gi;

/** Reads the formula that follows; undefined where somebody has put something else in its place. */
export function readFollowed(formula: string): Followed | undefined {
  const text = formula.replace(/(?:'(?:[^']|'')+'|[^=(,']+)!#REF!/gu, "#REF!").replace(GONE, "#REF!");
  const tree = readFormula(text);
  if (tree?.kind !== "call" || tree.name.toUpperCase() !== "COUNTA" || tree.args.length === 0) return undefined;
  const [block, ...inputs] = tree.args.map((argument) => (argument.kind === "error" || argument.kind === "missing" ? undefined : text.slice(argument.start, argument.end)));
  return { block: block === undefined ? undefined : placeIn(block), inputs };
}

/** The block that a reference with its sheet names. */
export function placeIn(reference: string): Place | undefined {
  const { sheet, address } = splitReference(reference);
  const plain = address.replaceAll("$", "");
  return sheet === undefined || !readAddress(plain) ? undefined : { sheet, address: plain };
}
