import { DomainError } from "../DomainError";
import { hypergeometric } from "../numeric/hypergeometric";

/**
 * Discounted expected lifetime (DEL) of a new customer by the shifted beta-geometric model: how many payments of 1 the customer
 * is worth, the first one included and paid at once. Σ S(t)/(1 + d)ᵗ from t = 0, that is ₂F₁(1, β; α + β; 1/(1 + d)).
 *
 * Not 1/churn, which gives all customers one churn rate and so is too low. Without a discount it is the mean number of
 * payments, (α + β − 1)/(α − 1), which is infinite unless α > 1: too many customers hardly ever leave.
 *
 * Units: α, β > 0 as fitted, discount a period; payments. Relative error below 1e-12 for discounts from 0.1 %, 1e-9 below.
 * Refuses: a lifetime without end; a discount so small that the sum over millions of periods decides.
 * Source: Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1), 85–93.
 */
export function sbgLifetime(alpha: number, beta: number, discount = 0): number {
  if (discount === 0) return undiscounted(alpha, beta);
  if (discount < LEAST_DISCOUNT) {
    throw new DomainError("outOfRange", "discountTooSmall", "sbgLifetime requires a discount of 0 or of one that shows", { discount, least: LEAST_DISCOUNT });
  }
  return hypergeometric(beta, alpha + beta, 1 / (1 + discount));
}

const LEAST_DISCOUNT = 1e-6;

function undiscounted(alpha: number, beta: number): number {
  if (alpha > 1) return 1 + beta / (alpha - 1);
  throw new DomainError("noAnswer", "endlessLifetime", "sbgLifetime requires alpha above 1 or a discount", { alpha });
}
