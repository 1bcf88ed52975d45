/** What a file may hold that the embedded workbook cannot. */
export type LeftOutKind =
  | "pivotTables"
  | "macros"
  | "charts"
  | "pictures"
  | "shapes"
  | "comments"
  | "externalLinks"
  | "connections"
  | "links"
  | "outlines"
  | "filters"
  | "protection"
  /** Sheets that have no cells. */
  | "otherSheets"
  /** Looks inside a text. */
  | "richText"
  /** `{=…}` over more cells than one: the grid has only formulas that spill, so it becomes one. */
  | "arrays"
  | "validations"
  | "conditionalFormats"
  | "sparklines"
  | "dataTables"
  | "printAreas"
  | "controls";

/** One kind of thing that stays behind. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  /** The sheet it stands on; undefined where it belongs to the workbook. */
  readonly sheet?: string | undefined;
  readonly count: number;
}
