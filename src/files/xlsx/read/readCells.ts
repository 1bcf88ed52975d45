import { holds, readAddress, SHEET, type Area } from "../../../cells/address";
import type { Dialect } from "../Dialect";
import type { GridCell, GridRow } from "../grid/GridBook";
import { refuse } from "../guard/Refusal";
import { pixelsOfPoints } from "../grid/sizes";
import { isTrue, type Element } from "../package/readXml";
import { cellFormula, type FoundFormula, type SharedFormulas } from "./cellFormula";
import { cellValue, type Values } from "./cellValue";
import type { SheetColumns } from "./columns";
import type { Leavings } from "../Leavings";
import type { Styles } from "./Styles";

export interface CellReading extends Values {
  readonly dialect: Dialect;
  readonly styles: Styles;
  readonly leavings: Leavings;
  /** Whether the mark of a cell says that its formula spills. */
  readonly isDynamic: (mark: string | undefined) => boolean;
}

/** Reads the rows of one sheet, which come from the top down. */
export class SheetCells {
  readonly cells: Record<number, Record<number, GridCell>> = {};
  readonly rows: Record<number, GridRow> = {};
  lastColumn = -1;
  lastRow = -1;
  private readonly shared: SharedFormulas = new Map();
  /** Blocks that formulas above have filled, and will fill again. */
  private spills: Area[] = [];
  private outline = { row: -1, level: 0 };

  constructor(
    private readonly sheet: string,
    private readonly columns: SheetColumns,
    private readonly reading: CellReading,
  ) {}

  readonly take = ({ attributes, children }: Element): void => {
    const row = attributes["r"] === undefined ? this.lastRow + 1 : Number(attributes["r"]) - 1;
    if (!(row >= 0 && row < SHEET.rows)) refuse({ kind: "damaged" });
    this.lastRow = row;
    this.dress(row, attributes);
    this.spills = this.spills.filter((area) => area.row + area.rows > row);
    const under = isTrue(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : 0;
    let column = -1;
    for (const cell of children) {
      if (cell.name !== "c") continue;
      column = this.columnOf(cell.attributes["r"], column + 1);
      this.put(row, column, cell, under);
    }
  };

  /** A cell without an address follows the one before it. No sheet has cells beyond a certain column. */
  private columnOf(address: string | undefined, next: number): number {
    const column = address === undefined ? next : (readAddress(address)?.column ?? SHEET.columns);
    return column < SHEET.columns ? column : refuse({ kind: "damaged" });
  }

  private put(row: number, column: number, found: Element, rowStyle: number): void {
    const style = this.reading.styles.over(Number(found.attributes["s"] ?? 0), [rowStyle, this.columns.styleOf(column)]);
    const formula = cellFormula(found, { row, column }, this.shared, this.reading.dialect);
    const filled = !formula && this.spills.some((area) => holds(area, row, column));
    if (found.attributes["vm"] !== undefined) this.reading.leavings.add("dataTypes", this.sheet);
    if (formula) this.hear(formula, found.attributes["cm"], { row, column });
    const value = filled ? {} : cellValue(found, this.reading, this.sheet);
    const cell: GridCell = { ...value, ...(formula?.text === undefined ? {} : { f: formula.text }), ...(style ? { s: style } : {}) };
    if (Object.keys(cell).length === 0) return;
    (this.cells[row] ??= {})[column] = cell;
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  private hear({ kind, area }: FoundFormula, mark: string | undefined, at: { row: number; column: number }): void {
    if (kind === "table") this.reading.leavings.add("dataTables", this.sheet);
    if (kind === "outside") this.reading.leavings.add("externalLinks", this.sheet);
    if (kind !== "array" || !area || area.rows * area.columns === 1 || area.row !== at.row || area.column !== at.column) return;
    this.spills.push(area);
    if (!this.reading.isDynamic(mark)) this.reading.leavings.add("arrays", this.sheet);
  }

  private dress(row: number, { ht, customHeight, hidden, s, customFormat, outlineLevel }: Element["attributes"]): void {
    const height = ht === undefined ? undefined : pixelsOfPoints(Number(ht));
    const style = isTrue(customFormat) ? this.reading.styles.key(Number(s ?? 0)) : undefined;
    const data: GridRow = {
      ...(height === undefined ? {} : isTrue(customHeight) ? { h: height, ia: 0 as const } : { ah: height, ia: 1 as const }),
      ...(isTrue(hidden) ? { hd: 1 as const } : {}),
      ...(style ? { s: style } : {}),
    };
    if (Object.keys(data).length > 0) this.rows[row] = data;
    const level = Number(outlineLevel ?? 0);
    // A group is told of where it begins.
    this.reading.leavings.add("outlines", this.sheet, Math.max(0, level - (this.outline.row === row - 1 ? this.outline.level : 0)));
    this.outline = { row, level };
  }
}
