import { DomainError } from "../DomainError";
import { lifetimeValue } from "./lifetimeValue";
import { logPeriodFactor } from "./periodFactor";

/**
 * CAC payback: the periods until the margins of a customer have paid for winning them.
 *
 * The n with Σ margin·qᵏ (k = 0 … n − 1) = cac, as a real number: ln(1 − cac·(1 − q) / margin) / ln q with
 * q = (1 − churn) / (1 + discount); cac / margin where q = 1. Without churn it is the usual cac / margin, which forgets those
 * who leave before they have paid. With churn 1 only the first period counts: 1. Nothing spent: 0.
 *
 * Shapes and units: money, money a period, two shares a period of the same length; periods.
 * Refuses: a cost that the margins never reach.
 * Source: sum of the geometric series of Fader & Hardie (2012), note 024, case 1.
 */
export function acquisitionPayback(cac: number, margin: number, churn = 0, discount = 0): number {
  if (cac <= 0) return 0;
  const lifetime = lifetimeMargin(margin, churn, discount);
  // Compared with the very value that LTV gives: a cost of exactly that much is never paid back, whatever the rounding.
  if (cac > lifetime || (cac === lifetime && churn < 1)) {
    throw new DomainError("noAnswer", "neverPaysBack", "acquisitionPayback requires a lifetime margin above cac", { cac, lifetime });
  }
  if (churn === 1) return 1;
  return lifetime === Infinity ? cac / margin : Math.log1p(-cac / lifetime) / logPeriodFactor(churn, discount);
}

/** What a customer brings in all; infinite where nothing shrinks the margins. */
function lifetimeMargin(margin: number, churn: number, discount: number): number {
  if (churn === 1) return margin;
  if (churn + discount > 0) return lifetimeValue(margin, churn, discount);
  if (margin > 0) return Infinity;
  throw new DomainError("noAnswer", "noMargin", "acquisitionPayback requires a positive margin", { margin });
}
