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
  | "otherSheets"
  | "richText"
  /** `{=…}` over more cells than one: the grid has only formulas that spill, so it becomes one. */
  | "arrays"
  | "validations"
  | "conditionalFormats"
  | "names"
  | "dataTables";

/** One kind of thing that stays behind. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  /** The sheet it stands on; undefined where it belongs to the workbook. */
  readonly sheet?: string | undefined;
  readonly count: number;
}
