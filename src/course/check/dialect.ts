import { formatAddress, parseAddress } from "../../cells/address";
import type { SheetRead } from "./SheetRead";

/** Texts and quoted sheet names stay as they are. */
const QUOTED = /"[^"]*"|'[^']*'/;
const SPILL = /(\$?[A-Z]{1,3}\$?\d+)#/gi;
const THIS_ROW = /\[@(?:\[([^\]]+)\]|([^\]]+))\]/g;

/** A formula of Excel's in words the engine knows: `A1#` as the block it has spilled into, `[@Sales]` as `[[#This Row],[Sales]]`. */
export function known(formula: string, read: SheetRead): string {
  return formula
    .split(new RegExp(`(${QUOTED.source})`))
    .map((piece, at) => (at % 2 ? piece : piece.replace(SPILL, (_, address: string) => spillOf(address, read)).replace(THIS_ROW, (_, bracketed?: string, bare?: string) => `[[#This Row],[${bracketed ?? bare ?? ""}]]`)))
    .join("");
}

/** The cell and what has spilled from it, as far as it reaches down and to the right without a break. */
function spillOf(address: string, { spilled }: SheetRead): string {
  const { row, column } = parseAddress(address);
  let [rows, columns] = [1, 1];
  while (spilled.has(formatAddress({ row: row + rows, column }))) rows++;
  while (spilled.has(formatAddress({ row, column: column + columns }))) columns++;
  return formatAddress({ row, column, rows, columns });
}
