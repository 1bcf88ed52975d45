/** What a workbook holds, to be seen before it takes the place of another. */
export interface Contents {
  readonly sheets: readonly SheetContents[];
  /** Our functions in its formulas, and in how many formulas each stands. */
  readonly ours: readonly Count[];
  /** Functions that ask elsewhere for what they give: here they are not answered. */
  readonly asking: readonly Count[];
}

export interface SheetContents {
  readonly name: string;
  readonly cells: number;
  readonly formulas: number;
}

export interface Count {
  readonly name: string;
  readonly count: number;
}
