import type { LeftOutKind } from "../../LeftOut";
import type { PackageReader } from "../../package/PackageReader";
import { childrenOf } from "../../package/readXml";
import type { Leavings } from "../../Leavings";
import type { Scanned } from "../scanSheet";
import { below } from "./below";
import { leaveDrawing } from "./drawing";
import { hasPrintSetup } from "./printSetup";
import { hasOwnView } from "./view";

/** Parts that belong to a sheet and are carried over, or told of by what names them. */
const HANDLED: ReadonlySet<string> = new Set(["table", "hyperlink", "printerSettings", "vmlDrawing", "threadedComment", "queryTable", "control", "ctrlProp", "oleObject", "package"]);

/** Hears of everything about a sheet that is not carried over. */
export function leaveOut(reader: PackageReader, path: string, sheet: string, scanned: Scanned, leavings: Leavings): void {
  const add = (kind: LeftOutKind, count: number): void => leavings.add(kind, sheet, count);
  add("links", scanned.hyperlink.length);
  add("protection", scanned.sheetProtection.length + scanned.protectedRange.length);
  add("filters", scanned.autoFilter.length);
  add("controls", scanned.oleObject.length + scanned.control.length);
  add("scenarios", scanned.scenario.length);
  add("printSetups", Number(hasPrintSetup(scanned)));
  add("views", Number(hasOwnView(scanned)));
  add("others", scanned.dataConsolidate.length + scanned.ignoredError.length + scanned.cellWatch.length + scanned.webPublishItem.length);
  leaveExtensions(sheet, scanned, leavings);
  for (const { type, target } of reader.relations(path)) leaveRelated(reader, type, target, sheet, leavings);
}

/** What came after the file format stands in an addition at the end of the sheet. */
function leaveExtensions(sheet: string, { extLst }: Scanned, leavings: Leavings): void {
  const rules = extLst.flatMap((list) => below(list, "cfRule"));
  const bars = rules.filter(({ attributes }) => attributes["type"] === "dataBar");
  leavings.add("sparklines", sheet, extLst.flatMap((list) => below(list, "sparklineGroup")).length);
  leavings.add("conditionalFormats", sheet, rules.length - bars.length);
  leavings.add("dataBars", sheet, bars.length);
}

function leaveRelated(reader: PackageReader, type: string, target: string, sheet: string, leavings: Leavings): void {
  if (type === "drawing") leaveDrawing(reader.root(target), sheet, leavings);
  else if (type === "comments") leavings.add("comments", sheet, childrenOf(childrenOf(reader.root(target), "commentList")[0], "comment").length);
  else if (type === "pivotTable") leavings.add("pivotTables", sheet);
  else if (type === "image") leavings.add("pictures", sheet);
  // The frames over the cells were counted with the drawing.
  else if (type !== "slicer" && type !== "timeline" && !HANDLED.has(type)) leavings.add("others", sheet);
}
