import type { Worksheet, WorksheetView } from "exceljs";
import type { GridSheet } from "../grid/GridBook";
import { pixelsOfCharacters, pixelsOfPoints } from "../grid/sizes";
import { colorFromFile, type FileColor } from "./colors";

/** The usual sizes of a file that names none: 8 digits and the space beside them, and 15 points. */
const COLUMN = 64;
const ROW = 20;

/** The usual sizes of a sheet, and how it is viewed. */
export function readHead(head: Worksheet | undefined, themes: readonly string[]): Partial<GridSheet> {
  if (!head) return {};
  const { defaultColWidth, defaultRowHeight, tabColor } = head.properties;
  const tab = tabColor && colorFromFile(tabColor as FileColor, themes);
  return {
    ...(tab ? { tabColor: tab } : {}),
    defaultColumnWidth: defaultColWidth ? pixelsOfCharacters(defaultColWidth) : COLUMN,
    defaultRowHeight: defaultRowHeight ? pixelsOfPoints(defaultRowHeight) : ROW,
    // Null where the file says nothing, whatever the types say.
    ...viewOf((head.views as readonly Partial<WorksheetView>[] | null)?.[0]),
  };
}

function viewOf(view: Partial<WorksheetView> | undefined): Partial<GridSheet> {
  if (!view) return {};
  const { zoomScale = 100, showGridLines, rightToLeft } = view;
  const { xSplit = 0, ySplit = 0 } = view.state === "frozen" ? view : {};
  return {
    freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 },
    zoomRatio: zoomScale / 100,
    showGridlines: showGridLines === false ? 0 : 1,
    rightToLeft: rightToLeft ? 1 : 0,
  };
}
