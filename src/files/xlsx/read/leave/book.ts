import type { PackageReader } from "../../package/PackageReader";
import { childOf, childrenOf, isTrue, type Element } from "../../package/readXml";
import type { Leavings } from "../../Leavings";
import { propertiesIn } from "./properties";

const HANDLED: ReadonlySet<string> = new Set(["worksheet", "chartsheet", "dialogsheet", "styles", "theme", "sharedStrings", "calcChain", "sheetMetadata", "pivotCacheDefinition", "slicerCache", "timelineCache", "person", "rdRichValue", "rdRichValueStructure", "rdRichValueTypes", "richValueRel"]);
const MACROS: ReadonlySet<string> = new Set(["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"]);
const CONNECTIONS: ReadonlySet<string> = new Set(["powerQuery", "customData"]);
/** Parts that belong to the package: the workbook, and what the file says of itself. */
const ABOUT: ReadonlySet<string> = new Set(["officeDocument", "core-properties", "extended-properties", "custom-properties", "thumbnail"]);

/** What belongs to the workbook as a whole. */
export function leaveOutOfBook(reader: PackageReader, path: string, workbook: Element, leavings: Leavings): void {
  for (const { type, target } of reader.relations(path)) {
    if (MACROS.has(type)) leavings.add("macros");
    else if (type === "externalLink") leavings.add("externalLinks");
    else if (type === "connections") leavings.add("connections", undefined, Math.max(1, childrenOf(reader.root(target), "connection").length));
    else if (CONNECTIONS.has(type)) leavings.add("connections");
    else if (!HANDLED.has(type)) leavings.add("others");
  }
  leavings.add("others", undefined, reader.relations("").filter(({ type }) => !ABOUT.has(type)).length);
  leavings.add("workbookProtection", undefined, childrenOf(workbook, "workbookProtection").length + childrenOf(workbook, "fileSharing").length);
  leavings.add("views", undefined, childrenOf(childOf(workbook, "customWorkbookViews"), "customWorkbookView").length);
  leavings.add("calculation", undefined, Number(calculatesOtherwise(childOf(workbook, "calcPr")?.attributes ?? {})));
  leavings.add("properties", undefined, propertiesIn(reader));
}

/** By hand, in circles, or with the digits that are shown. */
const calculatesOtherwise = ({ calcMode = "auto", iterate, fullPrecision = "1", refMode = "A1" }: Element["attributes"]): boolean => calcMode !== "auto" || isTrue(iterate) || !isTrue(fullPrecision) || refMode !== "A1";
