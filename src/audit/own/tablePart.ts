import { formatAddress, holds, parseAddress } from "../../cells/address";
import type { Structured } from "../../syntax/Node";
import type { Place, TableParts } from "../../workbook/Workbook";
import { structuredArea, tableOf } from "../explain/structuredArea";

/** The cells that a part of a table names in the formula of a cell; without a table's name it is the table around that cell. */
export function tablePart(tables: readonly TableParts[], { table: name, inside }: Pick<Structured, "table" | "inside">, cell: Place): Place | undefined {
  const { row, column } = parseAddress(cell.address);
  const isAround = ({ place }: TableParts): boolean => place.sheet === cell.sheet && holds(parseAddress(place.address), row, column);
  const table = tables.find((each) => (name === "" ? isAround(each) : each.name.toLowerCase() === name.toLowerCase()));
  const area = table && structuredArea(tableOf(table), inside, row);
  return area && { sheet: table.place.sheet, address: formatAddress(area) };
}
