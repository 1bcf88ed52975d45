import { parseAddress } from "../../cells/address";
import type { Structured } from "../../syntax/Node";
import type { Place, TableParts } from "../../workbook/Workbook";
import { tablePart } from "../own/tablePart";

/** The cells of one column of a table that a formula refers to: `Orders[base]`, `[@base]`; undefined for anything larger. */
export function tableColumn(node: Structured, cell: Place, tables: readonly TableParts[]): Place | undefined {
  const place = tablePart(tables, node, cell);
  return place && parseAddress(place.address).columns === 1 ? place : undefined;
}
