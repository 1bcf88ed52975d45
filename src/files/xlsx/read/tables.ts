import type { GridTable } from "../grid/resources";
import { childOf, childrenOf, type Element } from "../package/readXml";
import { textFromFile } from "../text";
import type { Leavings } from "./Leavings";
import { rangeOf } from "./ranges";

/** A table as the grid keeps it. */
export function readTable(table: Element, id: string, sheet: string, leavings: Leavings): GridTable | undefined {
  const { name = "", displayName = name, ref, headerRowCount = "1", totalsRowCount = "0" } = table.attributes;
  const range = rangeOf(ref);
  if (!range || displayName === "") return undefined;
  leavings.add("filters", sheet, childrenOf(childOf(table, "autoFilter"), "filterColumn").filter(({ children }) => children.length > 0).length);
  const columns = childrenOf(childOf(table, "tableColumns"), "tableColumn").map(({ attributes }, at) => ({
    id: `${id}-${at + 1}`,
    displayName: textFromFile(attributes["name"] ?? ""),
    dataType: "string",
    formula: "",
    meta: {},
    style: {},
  }));
  const options = { showHeader: headerRowCount !== "0", showFooter: totalsRowCount !== "0", tableStyleId: styleOf(childOf(table, "tableStyleInfo")?.attributes["name"]) };
  return { id, name: displayName, range, options, columns, ...{ filters: { tableColumnFilterList: [] } } };
}

/** Of the file's many styles those of middling strength are the grid's; any other becomes the first of these. */
function styleOf(name = ""): string {
  const strength = Number(/^TableStyleMedium([2-8])$/.exec(name)?.[1] ?? 2);
  return `table-default-${strength - 2}`;
}
