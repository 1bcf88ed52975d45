/** What one cell of a sheet holds. A blank cell is `null` (some hosts say `""`). */
export type Cell = number | string | boolean | null | CellError;

/** A block of cells, row by row. */
export type Grid = readonly (readonly Cell[])[];

/** The errors a worksheet function may show; Excel refuses any other from an add-in. */
export type ErrorCode = "#DIV/0!" | "#N/A" | "#NULL!" | "#NUM!" | "#VALUE!";

/** Why a cell holds an error: enough to say it in any language. */
export interface Cause {
  /** The worksheet function that refused. */
  readonly fn: string;
  /** Key of the sentence, in the words of the engine or of the function. */
  readonly fault: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly param?: string;
  /** 1-based row inside the range given. */
  readonly row?: number;
}

/** An error as a value. What arrives from a sheet may carry any code; what leaves, only an ErrorCode. */
export class CellError {
  constructor(
    readonly code: string,
    readonly cause?: Cause,
  ) {}
}

/** What Excel shows in a cell whose value is still being computed. */
export const BUSY = "#BUSY!";
export const isBusy = (cell: Cell | undefined): boolean => cell instanceof CellError && cell.code === BUSY;

export const isBlank = (cell: Cell | undefined): boolean => cell === null || cell === undefined || cell === "";
