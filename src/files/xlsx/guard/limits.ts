const MEGABYTE = 1024 * 1024;

/** How much a file may hold. What is larger would leave the page without memory, or the person without patience. */
export interface Limits {
  readonly bytes: number;
  /** Of all parts together. */
  readonly unpacked: number;
  readonly parts: number;
  readonly cells: number;
  readonly formulas: number;
  /** How many times larger a part may be unpacked than packed, once it is a large one. */
  readonly ratio: number;
  readonly large: number;
}

export const LIMITS: Limits = {
  bytes: 50 * MEGABYTE,
  unpacked: 400 * MEGABYTE,
  parts: 2000,
  // The grid takes a workbook over in one piece, in which the page stands still: a million numbers for half a second, 50,000 formulas for three.
  cells: 1_000_000,
  formulas: 50_000,
  // The XML of sheets shrinks to a tenth, in rare cases to a fiftieth; zeros without end to a thousandth.
  ratio: 200,
  large: 16 * MEGABYTE,
};
