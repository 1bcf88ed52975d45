import type { LeftOutKind } from "../../LeftOut";
import type { Element } from "../../package/readXml";
import type { Leavings } from "../../Leavings";
import { below } from "./below";

/** What lies over the cells of a sheet. */
export function leaveDrawing(drawing: Element | undefined, sheet: string, leavings: Leavings): void {
  leavings.add("pictures", sheet, below(drawing, "pic").length);
  leavings.add("shapes", sheet, below(drawing, "sp").length + below(drawing, "cxnSp").length);
  for (const frame of below(drawing, "graphicFrame")) leavings.add(kindOf(below(frame, "graphicData")[0]?.attributes["uri"] ?? ""), sheet);
}

/** A frame says what it holds by an address. */
function kindOf(uri: string): LeftOutKind {
  if (/slicer|timeslicer/i.test(uri)) return "slicers";
  return /\/diagram$/.test(uri) ? "shapes" : "charts";
}
