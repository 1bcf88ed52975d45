import { readAddress } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { Node } from "../../syntax/Node";
import type { Place } from "../../workbook/Workbook";
import type { Known } from "../own/inputsOf";
import { namedPlace } from "../own/namedPlace";
import type { SheetValues } from "../own/SheetValues";
import { tableColumn } from "./tableColumn";

/** The cells that an argument stands for, where it is written or referred to; undefined where it is computed. One that is left out is blank. */
export async function argumentCells(node: Node | undefined, cell: Place, values: SheetValues, known: Known): Promise<Grid | undefined> {
  switch (node?.kind) {
    case undefined:
    case "missing":
      return [[null]];
    case "text":
    case "number":
      return [[node.value]];
    case "group":
      return argumentCells(node.inner, cell, values, known);
    case "reference":
      return readAddress(node.address) && values.read({ sheet: node.sheet ?? cell.sheet, address: node.address });
    case "name": {
      const place = namedPlace(known, node.name, cell.sheet);
      return place && values.read(place);
    }
    case "structured": {
      const place = tableColumn(node, cell, known.tables);
      return place && values.read(place);
    }
    default:
      return undefined;
  }
}
