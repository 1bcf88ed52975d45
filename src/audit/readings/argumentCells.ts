import { readAddress } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { Node } from "../../syntax/Node";
import type { Place, Workbook } from "../../workbook/Workbook";
import type { SheetValues } from "../own/SheetValues";
import { tableColumn } from "./tableColumn";

/** What a formula can name besides addresses. */
export interface Named {
  readonly names: Awaited<ReturnType<Workbook["names"]["list"]>>;
  readonly tables: Awaited<ReturnType<Workbook["tables"]["list"]>>;
}

/** The cells that an argument stands for, where it is written or referred to; undefined where it is computed. One that is left out is blank. */
export async function argumentCells(node: Node | undefined, cell: Place, values: SheetValues, named: Named): Promise<Grid | undefined> {
  switch (node?.kind) {
    case undefined:
    case "missing":
      return [[null]];
    case "text":
    case "number":
      return [[node.value]];
    case "group":
      return argumentCells(node.inner, cell, values, named);
    case "reference":
      return readAddress(node.address) && values.read({ sheet: node.sheet ?? cell.sheet, address: node.address });
    case "name": {
      const known = named.names.find(({ name }) => name.toLowerCase() === node.name.toLowerCase());
      return known && values.read(known.place);
    }
    case "structured": {
      const place = await tableColumn(node, cell, named.tables, values);
      return place && values.read(place);
    }
    default:
      return undefined;
  }
}
