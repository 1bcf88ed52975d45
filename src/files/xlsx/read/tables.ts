import type { GridTable } from "../grid/resources";
import { childOf, childrenOf, isTrue, type Element } from "../package/readXml";
import { textFromFile } from "../text";
import type { Leavings } from "../Leavings";
import { rangeOf } from "./ranges";

/** A table as the grid keeps it. */
export function readTable(table: Element, id: string, sheet: string, leavings: Leavings): GridTable | undefined {
  const { name = "", displayName = name, ref, headerRowCount = "1", totalsRowCount = "0" } = table.attributes;
  const range = rangeOf(ref);
  if (!range || displayName === "") return undefined;
  leavings.add("filters", sheet, childrenOf(childOf(table, "autoFilter"), "filterColumn").filter(({ children }) => children.length > 0).length);
  const found = childrenOf(childOf(table, "tableColumns"), "tableColumn");
  const info = childOf(table, "tableStyleInfo")?.attributes ?? {};
  leavings.add("tableFormulas", sheet, found.filter(isCalculated).length);
  leavings.add("tableStyles", sheet, Number(isOtherStyle(info)));
  const columns = found.map(({ attributes }, at) => ({
    id: `${id}-${at + 1}`,
    displayName: textFromFile(attributes["name"] ?? ""),
    dataType: "string",
    formula: "",
    meta: {},
    style: {},
  }));
  const options = { showHeader: headerRowCount !== "0", showFooter: totalsRowCount !== "0", tableStyleId: styleOf(info["name"]) };
  return { id, name: displayName, range, options, columns, ...{ filters: { tableColumnFilterList: [] } } };
}

/** What a table writes by itself: a formula in every new row, a total below. */
const isCalculated = ({ attributes, children }: Element): boolean => (attributes["totalsRowFunction"] ?? "none") !== "none" || children.some(({ name }) => name === "calculatedColumnFormula" || name === "totalsRowFormula");

const isOtherStyle = ({ name = "", showFirstColumn, showLastColumn, showRowStripes = "1", showColumnStripes }: Element["attributes"]): boolean =>
  !MIDDLING.test(name) || isTrue(showFirstColumn) || isTrue(showLastColumn) || !isTrue(showRowStripes) || isTrue(showColumnStripes);

const MIDDLING = /^TableStyleMedium([2-8])$/;

/** Of the file's many styles those of middling strength are the grid's; any other becomes the first of these. */
function styleOf(name = ""): string {
  const strength = Number(MIDDLING.exec(name)?.[1] ?? 2);
  return `table-default-${strength - 2}`;
}
