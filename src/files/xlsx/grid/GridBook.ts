/** What is read and written of the grid's own form of a workbook. Anything may be absent. */
export interface GridBook {
  readonly sheetOrder?: readonly string[];
  readonly styles?: Readonly<Record<string, GridStyle | null>>;
  readonly sheets: Readonly<Record<string, GridSheet>>;
  readonly resources?: readonly { readonly name: string; readonly data: string }[];
}

/** Codes for yes and no. */
export type Flag = 0 | 1;

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden?: Flag;
  readonly tabColor?: string;
  readonly cellData?: GridRows;
  readonly mergeData?: readonly GridRange[];
  readonly rowData?: Readonly<Record<number, GridRow>>;
  readonly columnData?: Readonly<Record<number, GridColumn>>;
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly freeze?: { readonly xSplit: number; readonly ySplit: number; readonly startRow: number; readonly startColumn: number };
  readonly zoomRatio?: number;
  readonly showGridlines?: Flag;
  readonly rightToLeft?: Flag;
}

export type GridRows = Readonly<Record<number, Readonly<Record<number, GridCell | null>>>>;

export interface GridCell {
  readonly v?: string | number | boolean | null;
  /** 1 text, 2 number, 3 truth value, 4 text that looks like something else. */
  readonly t?: number | null;
  readonly f?: string | null;
  /** Cells into which a formula was filled share its text by this. */
  readonly si?: string | null;
  /** The style, or its key in the workbook's styles. */
  readonly s?: string | GridStyle | null;
  /** A text with looks of its own inside. */
  readonly p?: { readonly body?: { readonly dataStream?: string; readonly textRuns?: readonly { readonly ts?: object | null }[] } } | null;
}

/** Sizes are in pixels. `ah` is the height that a row takes by itself, and counts unless `ia` is 0. */
export interface GridRow {
  readonly h?: number;
  readonly ah?: number;
  readonly ia?: Flag;
  readonly hd?: Flag;
  readonly s?: string | GridStyle | null;
}
export interface GridColumn {
  readonly w?: number;
  readonly hd?: Flag;
  readonly s?: string | GridStyle | null;
}

/** First and last row and column, from 0 on; those of whole rows and columns may be no numbers. */
export interface GridRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface GridColor {
  readonly rgb?: string | null;
}
export interface GridLine {
  readonly s: number;
  readonly cl?: GridColor | null;
}
interface Decoration {
  readonly s?: Flag;
  /** 10 double, 12 single. */
  readonly t?: number;
}

export interface GridStyle {
  readonly ff?: string | null;
  readonly fs?: number | null;
  readonly bl?: Flag | null;
  readonly it?: Flag | null;
  readonly ul?: Decoration | null;
  readonly st?: Decoration | null;
  readonly cl?: GridColor | null;
  readonly bg?: GridColor | null;
  readonly bd?: { readonly [Side in "t" | "b" | "l" | "r"]?: GridLine | null } | null;
  /** 2 below the line, 3 above it. */
  readonly va?: number | null;
  /** 1 left, 2 centre, 3 right, 4 and 5 justified, 6 distributed. */
  readonly ht?: number | null;
  /** 1 top, 2 middle, 3 bottom. */
  readonly vt?: number | null;
  /** 3 wraps. */
  readonly tb?: number | null;
  readonly tr?: { readonly a: number; readonly v?: Flag } | null;
  readonly n?: { readonly pattern: string } | null;
}
