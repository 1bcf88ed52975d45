import { childOf, isTrue } from "../../package/readXml";
import type { Scanned } from "../scanSheet";

/** Whether a sheet is looked at in a way that the grid does not have: split, without its zeros, as formulas, by pages. */
export function hasOwnView({ sheetView, customSheetView, sheetFormatPr }: Scanned): boolean {
  const own = sheetView.some((view) => {
    const { showZeros = "1", showRowColHeaders = "1", showFormulas, view: kind = "normal" } = view.attributes;
    const pane = childOf(view, "pane")?.attributes;
    return !isTrue(showZeros) || !isTrue(showRowColHeaders) || isTrue(showFormulas) || kind !== "normal" || (pane !== undefined && !/^frozen/.test(pane["state"] ?? "split"));
  });
  return own || customSheetView.length > 0 || sheetFormatPr.some(({ attributes }) => isTrue(attributes["zeroHeight"]));
}
