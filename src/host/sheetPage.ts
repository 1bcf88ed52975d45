import { BooleanNumber, CellValueType, HorizontalAlign, numfmt, WrapStrategy, type ICellDataForSheetInterceptor, type IStyleData, type Nullable, type Styles, type Worksheet } from "@univerjs/core";
import type { SeenCell, SheetPage } from "../embedded/print/SheetPage";
import type { Area } from "../cells/address";

/** A block of a sheet as the grid shows it, cell by cell: with number formats, spilled values and the colours of its rules. */
export function sheetPage(sheet: Worksheet, styles: Styles, { row, column, rows, columns }: Area): SheetPage {
  return {
    name: sheet.getName(),
    widths: Array.from({ length: columns }, (_, c) => sheet.getColumnWidth(column + c)),
    rows: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => seenCell(sheet.getCell(row + r, column + c), styles))),
  };
}

const BLANK: SeenCell = { text: "", align: "start" };
const SIDES = { t: "top", r: "right", b: "bottom", l: "left" } as const;

function seenCell(cell: Nullable<ICellDataForSheetInterceptor>, styles: Styles): SeenCell {
  if (!cell) return BLANK;
  const style: IStyleData = { ...styles.getStyleByCell(cell), ...cell.interceptorStyle };
  const lines = (Object.keys(SIDES) as (keyof typeof SIDES)[]).filter((side) => style.bd?.[side]).map((side) => SIDES[side]);
  return {
    text: textOf(cell, style),
    align: alignOf(cell, style),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wraps: true } : {}),
    ...(lines.length > 0 ? { lines } : {}),
  };
}

function textOf({ v, t, p }: ICellDataForSheetInterceptor, { n }: IStyleData): string {
  if (p?.body) return p.body.dataStream.trim();
  if (v === undefined || v === null) return "";
  if (t === CellValueType.BOOLEAN) return Number(v) === 1 ? "TRUE" : "FALSE";
  return typeof v === "number" && n?.pattern ? numfmt.format(n.pattern, v) : String(v);
}

function alignOf({ t, v }: ICellDataForSheetInterceptor, { ht }: IStyleData): SeenCell["align"] {
  if (ht === HorizontalAlign.CENTER || t === CellValueType.BOOLEAN) return "center";
  if (ht === HorizontalAlign.RIGHT) return "end";
  if (ht === HorizontalAlign.LEFT) return "start";
  return t === CellValueType.NUMBER || typeof v === "number" ? "end" : "start";
}
