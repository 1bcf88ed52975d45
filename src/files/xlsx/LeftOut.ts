/** What a file may hold that the embedded workbook cannot, and the other way round. */
export type LeftOutKind =
  | "pivotTables"
  | "slicers"
  | "macros"
  | "charts"
  | "pictures"
  | "shapes"
  | "comments"
  | "externalLinks"
  | "connections"
  /** Cells with a card behind them, such as a share or a picture: their text stays. */
  | "dataTypes"
  | "links"
  | "outlines"
  | "filters"
  | "protection"
  | "workbookProtection"
  /** Hidden so that Excel's menu does not bring them back; here they are as any hidden sheet. */
  | "veryHidden"
  /** Sheets that have no cells. */
  | "otherSheets"
  /** Looks inside a text. */
  | "richText"
  | "phonetic"
  /** `{=…}` over more cells than one: the grid has only formulas that spill, so it becomes one. */
  | "arrays"
  | "validations"
  | "conditionalFormats"
  /** Data bars whose finer looks are lost. */
  | "dataBars"
  | "sparklines"
  | "dataTables"
  | "scenarios"
  /** What a table writes into new rows and its totals; the formulas that stand in its cells stay. */
  | "tableFormulas"
  | "tableStyles"
  | "printAreas"
  | "printSetups"
  | "views"
  | "controls"
  /** Details of cells' looks: indents, patterns, slanting lines. */
  | "looks"
  | "cellStyles"
  /** The type of cells that name none. */
  | "usualFont"
  | "calculation"
  | "properties"
  /** Parts that belong to none of these. */
  | "others"
  /** Only when a file is written. */
  | "brokenFormulas"
  | "longFormulas"
  | "longTexts"
  | "sheetNames";

/** One kind of thing that stays behind. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  /** The sheet it stands on; undefined where it belongs to the workbook. */
  readonly sheet?: string | undefined;
  readonly count: number;
}
