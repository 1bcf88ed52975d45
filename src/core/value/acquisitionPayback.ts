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
  if (churn + discount === 0) return paybackWithoutLoss(cac, margin);
  const lifetime = churn === 1 ? margin : lifetimeValue(margin, churn, discount);
  if (churn === 1 && cac <= margin) return 1;
  // Compared with the lifetime value as LTV gives it, so that a cost of exactly that much is never paid back, whatever the rounding.
  if (cac >= lifetime) {
    throw new DomainError("noAnswer", "neverPaysBack", "acquisitionPayback requires a lifetime margin above cac", { cac, lifetime });
  }
  return Math.log1p(-cac / lifetime) / logPeriodFactor(churn, discount);
}

function paybackWithoutLoss(cac: number, margin: number): number {
  if (margin > 0) return cac / margin;
  throw new DomainError("noAnswer", "noMargin", "acquisitionPayback requires a positive margin", { margin });
}
