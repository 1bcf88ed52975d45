/**
 * What the models of repeat buying see of each customer, one entry a customer: x purchases after the first, the last of them
 * t_x units after the first, T units from the first to the end of the observation.
 */
export interface PurchaseCounts {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** How many customers have this history; one each where left out. */
  readonly weights?: Float64Array | undefined;
}
