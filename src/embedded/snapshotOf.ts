import { parseAddress } from "../cells/address";
import type { Cell } from "../cells/Cell";
import { CellError } from "../cells/Cell";
import type { SheetSnapshot, Snapshot } from "../files/store/Snapshot";
import type { Block, SheetDraft } from "./SheetDraft";

/** The grid's own codes for the type of a cell. */
const TYPE = { text: 1, number: 2, truth: 3 } as const;
const LOOKS = { title: { bl: 1, fs: 13 }, header: { bl: 1 }, note: { cl: { rgb: "#707070" }, it: 1 } } as const;
const SPARE_ROWS = 100;

/** A workbook of drafted sheets in the form the grid keeps. */
export const snapshotOf = (drafts: readonly SheetDraft[]): Snapshot => {
  const ids = drafts.map((_, at) => `sheet-${at + 1}`);
  return {
    id: "workbook",
    name: "workbook",
    sheetOrder: ids,
    styles: {},
    sheets: Object.fromEntries(drafts.map((draft, at) => [ids[at]!, sheetOf(ids[at]!, draft)])),
  };
};

/** One drafted sheet in the form the grid keeps. */
export function sheetOf(id: string, { name, blocks, widths = [], frozenRows = 0 }: SheetDraft): SheetSnapshot {
  const cellData: Record<number, Record<number, unknown>> = {};
  for (const block of blocks) place(block, cellData);
  const areas = blocks.map(({ at, cells }) => ({ corner: parseAddress(at), rows: cells.length, columns: cells[0]?.length ?? 0 }));
  return {
    id,
    name,
    cellData,
    rowCount: Math.max(1000, ...areas.map(({ corner, rows }) => corner.row + rows + SPARE_ROWS)),
    columnCount: Math.max(40, ...areas.map(({ corner, columns }) => corner.column + columns + 5)),
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    ...(frozenRows > 0 ? { freeze: { startRow: frozenRows, startColumn: -1, ySplit: frozenRows, xSplit: 0 } } : {}),
  };
}

function place({ at, cells, formats = [], look, literal = false }: Block, cellData: Record<number, Record<number, unknown>>): void {
  const corner = parseAddress(at);
  const styles = cells[0]?.map((_, column) => styleOf(formats[Math.min(column, formats.length - 1)], look)) ?? [];
  for (const [r, row] of cells.entries()) {
    const line = (cellData[corner.row + r] ??= {});
    for (const [c, cell] of row.entries()) {
      // A blank with a format is how the cells get theirs into which a formula will spill.
      const style = styles[c] ? { s: styles[c] } : {};
      if (cell !== null) line[corner.column + c] = { ...content(cell, literal), ...style };
      else if (styles[c]) line[corner.column + c] = style;
    }
  }
}

function styleOf(format: string | undefined, look: Block["look"]): Record<string, unknown> | undefined {
  const style = { ...(look ? LOOKS[look] : {}), ...(format && format !== "General" ? { n: { pattern: format } } : {}) };
  return Object.keys(style).length > 0 ? style : undefined;
}

function content(cell: Exclude<Cell, null>, literal: boolean): Record<string, unknown> {
  if (typeof cell === "number") return { v: cell, t: TYPE.number };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: TYPE.truth };
  if (cell instanceof CellError) return { v: cell.code, t: TYPE.text };
  return cell.startsWith("=") && !literal ? { f: cell } : { v: cell, t: TYPE.text };
}
