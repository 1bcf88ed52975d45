import type { PackageReader } from "../package/PackageReader";
import { childrenOf, type Element } from "../package/readXml";
import type { Leavings } from "./Leavings";
import type { Scanned } from "./scanSheet";

/** Hears of everything about a sheet that is not carried over. */
export function leaveOut(reader: PackageReader, path: string, sheet: string, scanned: Scanned, leavings: Leavings): void {
  leavings.add("links", sheet, scanned.hyperlink.length);
  leavings.add("protection", sheet, scanned.sheetProtection.length);
  leavings.add("filters", sheet, scanned.autoFilter.length);
  leavings.add("controls", sheet, scanned.oleObject.length + scanned.control.length);
  leavings.add("sparklines", sheet, scanned.extLst.flatMap((list) => below(list, "sparkline")).length);
  leavings.add("conditionalFormats", sheet, scanned.extLst.flatMap((list) => below(list, "cfRule")).filter((rule) => rule.attributes["type"] !== "dataBar").length);
  for (const { type, target } of reader.relations(path)) {
    if (type === "drawing") leaveDrawing(reader.root(target), sheet, leavings);
    else if (type === "comments") leavings.add("comments", sheet, childrenOf(childrenOf(reader.root(target), "commentList")[0], "comment").length);
    else if (type === "pivotTable") leavings.add("pivotTables", sheet);
    else if (type === "slicer" || type === "timeline") leavings.add("filters", sheet);
    else if (type === "image") leavings.add("pictures", sheet);
  }
}

function leaveDrawing(drawing: Element | undefined, sheet: string, leavings: Leavings): void {
  leavings.add("pictures", sheet, below(drawing, "pic").length);
  leavings.add("charts", sheet, below(drawing, "graphicFrame").length);
  leavings.add("shapes", sheet, below(drawing, "sp").length + below(drawing, "cxnSp").length);
}

/** Elements of a name, at whatever depth. */
function below(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}

/** What belongs to the workbook as a whole. */
export function leaveOutOfBook(reader: PackageReader, workbookPath: string, workbook: Element, leavings: Leavings): void {
  const relations = reader.relations(workbookPath);
  const count = (...types: string[]): number => relations.filter(({ type }) => types.includes(type)).length;
  leavings.add("macros", undefined, count("vbaProject", "xlMacrosheet", "xlIntlMacrosheet"));
  leavings.add("externalLinks", undefined, count("externalLink"));
  leavings.add("connections", undefined, count("connections", "powerQuery", "customData"));
  leavings.add("protection", undefined, childrenOf(workbook, "workbookProtection").length);
}
