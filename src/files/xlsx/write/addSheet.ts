import type { Workbook, Worksheet, WorksheetView } from "exceljs";
import { argbOf } from "../grid/colors";
import type { GridSheet } from "../grid/GridBook";
import { charactersOf, COLUMN, pointsOf, ROW } from "../grid/sizes";

/** The sheet of the grid, still without cells. exceljs would change or refuse some names: the real one comes into the package later. */
export function addSheet(workbook: Workbook, sheet: GridSheet): Worksheet {
  const tab = argbOf(sheet.tabColor);
  const target = workbook.addWorksheet(provisional(workbook.worksheets.length), { state: sheet.hidden ? "hidden" : "visible", views: [viewOf(sheet)] });
  if (tab) target.properties.tabColor = { argb: tab };
  target.properties.dyDescent = DESCENT;
  target.properties.defaultRowHeight = pointsOf(sheet.defaultRowHeight ?? ROW);
  target.properties.defaultColWidth = charactersOf(sheet.defaultColumnWidth ?? COLUMN);
  return target;
}

/** How far type reaches below its line, as Excel writes it. */
const DESCENT = 0.25;

export const provisional = (at: number): string => `sheet number ${at + 1}`;

function viewOf({ freeze, zoomRatio = 1, showGridlines = 1, rightToLeft = 0 }: GridSheet): WorksheetView {
  const common = { showGridLines: showGridlines !== 0, rightToLeft: rightToLeft === 1, zoomScale: Math.round(zoomRatio * 100), zoomScaleNormal: Math.round(zoomRatio * 100) };
  const frozen = (freeze?.xSplit ?? 0) > 0 || (freeze?.ySplit ?? 0) > 0;
  return (frozen ? { ...common, state: "frozen", xSplit: freeze!.xSplit, ySplit: freeze!.ySplit } : { ...common, state: "normal" }) as WorksheetView;
}
