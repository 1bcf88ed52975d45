/** A cell whose formula is written anew. */
export interface Change {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** What has become of changes. Each is in one of the three lists. */
export interface Applied<C extends Change> {
  readonly written: readonly C[];
  /** Cells that held another formula by then: they were left alone. */
  readonly changed: readonly C[];
  readonly refused: readonly Refused<C>[];
  /** Puts the former formulas back, as one step, where a cell still holds what was written; says of each cell what has become of it. */
  undo(): Promise<Applied<C>>;
}

/** A cell that the program would not let be read or written, such as a protected one. It holds what it held. */
export interface Refused<C extends Change> {
  readonly change: C;
  readonly reason: string;
}
