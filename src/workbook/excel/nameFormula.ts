import { readAddress } from "../../cells/address";
import { qualify } from "../../cells/sheetName";
import type { Place } from "../Workbook";

/** A sheet, in quotes where it has to be, and a block. No bracket and no colon before the mark: other files, and several sheets at once. */
const ONE_BLOCK = /^=(?:'((?:[^'[\]:]|'')+)'|([^'"[\]:,()\s!]+))!([$\w:]+)$/;

/** `='New orders'!$A$2:$C$40`: a relative reference in a name would move with the cell that reads it. */
export const nameFormula = ({ sheet, address }: Place): string => `=${qualify(sheet, address.replace(/[A-Z]+|\d+/gi, "$$$&"))}`;

/** The block a name's formula spells out; undefined where it computes one, or where what it meant is gone (`=#REF!$B$2`). */
export function placeNamed(formula: string): Place | undefined {
  const [, quoted, bare, block = ""] = ONE_BLOCK.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const address = block.replaceAll("$", "");
  return sheet !== undefined && sheet !== "#REF" && readAddress(address) ? { sheet, address } : undefined;
}
