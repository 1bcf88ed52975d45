import { element } from "../package/xml";
import type { PackageDraft } from "../package/PackageDraft";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const DYNAMIC_URI = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const COPIED = ["copy", "pasteAll", "pasteValues", "merge", "splitFirst", "rowColShift", "clearFormats", "clearComments", "assign", "coerce", "cellMeta"];

/** Marks the array formulas of a sheet as ones that spill. */
export const markDynamic = (sheetXml: string): string => sheetXml.replace(/<c ([^>]*)>(?=<f t="array")/g, '<c $1 cm="1">');

/** The part of the package to which the mark of a cell refers. */
export function addMetadata(draft: PackageDraft): void {
  draft.add("xl/metadata.xml", metadata(), { contentType: CONTENT, of: "xl/workbook.xml", type: "sheetMetadata" });
}

function metadata(): string {
  const flags = Object.fromEntries(COPIED.map((flag) => [flag, 1]));
  const property = element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  return element(
    "metadata",
    { xmlns: MAIN, "xmlns:xda": DYNAMIC },
    element("metadataTypes", { count: 1 }, element("metadataType", { name: "XLDAPR", minSupportedVersion: 120000, ...flags })),
    element("futureMetadata", { name: "XLDAPR", count: 1 }, element("bk", {}, element("extLst", {}, element("ext", { uri: DYNAMIC_URI }, property)))),
    element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
  );
}
