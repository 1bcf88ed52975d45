/** How our functions are called in formulas: `CHURNRATE(`, or `CE.CHURNRATE(` where the build gives them a namespace. */
export interface Dialect {
  /** Ids of our functions, in capitals. */
  readonly functions: ReadonlySet<string>;
  readonly namespace?: string | undefined;
  /** Of one of our functions: at which places it takes a block and makes one value of it; undefined for one that may give several values. Without it each may. */
  readonly takesBlock?: (id: string) => ((place: number) => boolean) | undefined;
}
