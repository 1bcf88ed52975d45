/** A workbook as the grid gives it: plain data, of which only the cells are looked into, because they may be many. */
export interface Snapshot {
  readonly sheets: Readonly<Record<string, SheetSnapshot>>;
  readonly [more: string]: unknown;
}
export interface SheetSnapshot {
  /** Cells by row and column. */
  readonly cellData?: CellRows;
  readonly [more: string]: unknown;
}
export type CellRows = Readonly<Record<number, unknown>>;
