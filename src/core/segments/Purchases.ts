/**
 * Purchases, one row each: customers as codes 0, 1, 2 … in order of first appearance, dates as whole serials, refunds as
 * negative amounts.
 */
export interface Purchases {
  readonly codes: Int32Array;
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
  /** How many customers there are. */
  readonly customers: number;
}
