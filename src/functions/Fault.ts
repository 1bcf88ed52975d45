import type { ErrorCode } from "../cells/Cell";

/** Which fault wins when there are several: the lowest. */
export const RANK = { errorInArgument: 0, typeOrSize: 1, unknownWord: 2, domain: 3, nothingLeft: 4 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** The refusals of the engine itself; their sentences stand in `locale`. */
export type FaultKey =
  | "errorInArgument" | "missing" | "number" | "fraction" | "date" | "text" | "word" | "oneCell" | "sameSize" | "nothingLeft"
  | "below" | "notAbove" | "above" | "notBelow" | "wholeNumber" | "dateRange" | "notFinite" | "cellsWanted" | "tooMany" | "overhang";

/** A cell that cannot be read as what a parameter wants. A value, not an exception: columns hold thousands. */
export class Fault {
  row: number | undefined;
  constructor(
    readonly rank: Rank,
    readonly code: ErrorCode,
    /** A FaultKey, or the key of a sentence in the function's own `refusals`. */
    readonly key: string,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {}

  /** The same fault, with the 1-based row of the range in which it stands. */
  at(row: number): this {
    this.row = row;
    return this;
  }
}

/** The fault that is told: lower rank first; of equals, the one met first. */
export const worse = (met: Fault | undefined, next: Fault): Fault => (met === undefined || next.rank < met.rank ? next : met);
