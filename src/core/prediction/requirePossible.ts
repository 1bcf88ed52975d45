import { DomainError } from "../DomainError";

/** Why a customer's x, t_x and T cannot be, or undefined where they can. */
export function impossibility(frequency: number, recency: number, age: number): string | undefined {
  if (recency > age) return "recencyAfterAge";
  if (frequency > 0 && recency === 0) return "repeatAtOnce";
  // Not a number of purchases: the BG/NBD makes a negative probability of it where b is small.
  if (frequency > 0 && frequency < 1) return "partOfPurchase";
  return frequency === 0 && recency > 0 ? "recencyWithoutRepeat" : undefined;
}

/**
 * Refuses a history that cannot be: a last purchase after the end of the observation, repeat purchases in no time, less than
 * one of them but some, or a time of the last repeat purchase where there was none. `row` is its 1-based place in a list.
 */
export function requirePossible(model: string, frequency: number, recency: number, age: number, row?: number): void {
  const fault = impossibility(frequency, recency, age);
  if (fault) throw new DomainError("outOfRange", fault, `${model} requires a history that can be: t_x within T, above 0 just where x is`, { frequency, recency, age }, row);
}
