import { formatAddress, parseAddress } from "../../cells/address";
import type { Block } from "../SheetDraft";

/** A formula that spills a header and so many rows, and the look of the cells it will fill: they hold nothing but their formats. */
export function spilling(at: string, formula: string, rows: number, columns: number, formats: readonly string[]): Block[] {
  const { row, column } = parseAddress(at);
  const blank = (height: number, width: number): null[][] => Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  return [
    { at, cells: [[formula, ...blank(1, columns - 1)[0]!]], look: "header" },
    { at: formatAddress({ row: row + 1, column }), cells: blank(rows, columns), formats },
  ];
}
