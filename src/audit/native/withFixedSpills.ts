import { formatAddress, parseAddress } from "../../cells/address";
import { qualify } from "../../cells/sheetName";
import type { Node } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import { rewrite } from "../../syntax/rewrite";
import type { Place } from "../../workbook/Workbook";
import type { Known } from "../own/inputsOf";
import { cornerOf, keyOf } from "../own/spillReaders";

/** The blocks of spills that have become values, by their corners. */
export type FixedSpills = ReadonlyMap<string, string>;

export const fixedSpills = (formulas: readonly { readonly sheet: string; readonly address: string; readonly block: string }[]): FixedSpills => new Map(formulas.map((one) => [keyOf(one), one.block]));

/** A formula that reads the cells themselves where it read a spill that has become values: `=SUM(B3:B7)` of `=SUM(B3#)`. */
export function withFixedSpills(formula: string, cell: Place, fixed: FixedSpills, known: Known): string {
  const tree = fixed.size > 0 && formula.includes("#") ? readFormula(formula) : undefined;
  if (!tree) return formula;
  const text = rewrite(formula, tree, (part) => {
    const corner = cornerOf(part, cell, known);
    const block = corner && fixed.get(keyOf(corner));
    return corner && block !== undefined ? blockText(formula, (part as Node & { readonly kind: "operation" }).operands[0]!, { sheet: corner.sheet, address: block }) : undefined;
  });
  return formula.startsWith("=") ? `=${text.replace(/^=/, "")}` : text;
}

/** The block with the sheet and the `$` of its corner, where that is written as a cell. */
function blockText(formula: string, corner: Node, { sheet, address }: Place): string {
  const { row, column, rows, columns } = parseAddress(address);
  const marks = corner.kind === "reference" ? corner.address : "$A$1";
  const at = (r: number, c: number): string => formatAddress({ row: r, column: c }).replace(/([A-Z]+)(\d+)/, (_, letters: string, digits: string) => `${marks.startsWith("$") ? "$" : ""}${letters}${/\$\d/.test(marks) ? "$" : ""}${digits}`);
  const block = rows * columns === 1 ? at(row, column) : `${at(row, column)}:${at(row + rows - 1, column + columns - 1)}`;
  if (corner.kind !== "reference") return qualify(sheet, block);
  const written = formula.slice(corner.start, corner.end);
  return written.slice(0, written.lastIndexOf("!") + 1) + block;
}
