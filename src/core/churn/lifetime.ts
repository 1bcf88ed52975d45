import { DomainError } from "../DomainError";

/**
 * Mean customer lifetime at a constant churn rate, in periods of that rate.
 *
 * 1 / churn. Not the median, ln 0.5 / ln(1 − churn): at 5 % half of the customers are gone after 13.5 periods, the mean is 20,
 * because a few stay very long.
 *
 * Shapes and units: a share; periods, the first one included.
 * Refuses no churn at all: the lifetime has no end.
 * Source: mean of the geometric distribution.
 */
export function lifetime(churn: number): number {
  if (churn === 0) throw new DomainError("divisionByZero", "noChurn", "lifetime requires a churn rate above 0");
  return 1 / churn;
}
