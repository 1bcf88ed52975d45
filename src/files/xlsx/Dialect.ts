/** How our functions are called in formulas: `CHURNRATE(`, or `CE.CHURNRATE(` where the build gives them a namespace. */
export interface Dialect {
  /** Ids of our functions, in capitals. */
  readonly functions: ReadonlySet<string>;
  readonly namespace?: string | undefined;
}
