import { DomainError } from "../DomainError";

/** p, q, γ of the Gamma-Gamma model. */
export type GammaGammaModel = readonly [p: number, q: number, gamma: number];

/**
 * Mean spend per purchase to be expected of a customer, by the Gamma-Gamma model: between the customer's own mean and that of
 * the base, the nearer to the own the more purchases there were. Without a repeat purchase it is the mean of the base, pγ/(q − 1).
 *
 * Refuses: q ≤ 1 (the base has no finite mean), repeat purchases without a spend (the model knows no spend of 0).
 * Source: Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value", note 025, equation 5.
 */
export function gammaGammaMean([p, q, gamma]: GammaGammaModel, frequency: number, monetary: number): number {
  if (q <= 1) throw new DomainError("noAnswer", "noMeanSpend", "gammaGammaMean requires q above 1", { q });
  if (frequency === 0) return (p * gamma) / (q - 1);
  if (!(monetary > 0)) throw new DomainError("outOfRange", "repeatWithoutSpend", "gammaGammaMean requires a spend of repeat purchases", { frequency });
  return (p * (gamma + monetary * frequency)) / (p * frequency + q - 1);
}
