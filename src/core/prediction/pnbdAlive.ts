import { hypergeometric } from "../numeric/hypergeometric";
import { lostFirstIntegral } from "./lostFirstIntegral";
import { requirePossible } from "./requirePossible";

/** r, α, s, β of the Pareto/NBD model. */
export type PnbdModel = readonly [r: number, alpha: number, s: number, beta: number];

/**
 * Probability that a customer is still alive at T, by the Pareto/NBD model. Right after a purchase it is 1, and without a repeat
 * purchase it falls with T: that customer too may have been lost.
 *
 * Refuses: a history that cannot be.
 * Source: Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions, note 009: the share of the first
 * term in the likelihood, equations 18 to 20.
 */
export function pnbdAlive(model: PnbdModel, frequency: number, recency: number, age: number): number {
  requirePossible("pnbdAlive", frequency, recency, age);
  return 1 / (1 + lostOdds(model, frequency, recency, age));
}

/**
 * P(lost) : P(alive). With H(t) = (α+t)^(−r−x)·(β+t)^(−s) and P(t), the chance that somebody alive at t is lost before the next
 * purchase, it is H(t_x)/H(T)·P(t_x) − P(T): what cancels is nothing beside the 1 it is added to.
 */
function lostOdds([r, alpha, s, beta]: PnbdModel, frequency: number, recency: number, age: number): number {
  if (recency === age) return 0;
  const b = r + frequency;
  const silent = age - recency;
  const log = b * Math.log1p(silent / (alpha + recency)) + s * Math.log1p(silent / (beta + recency));
  const last = lostFirst(b, s, alpha + recency, beta + recency);
  return Math.max(0, Math.expm1(log) * last + (last - lostFirst(b, s, alpha + age, beta + age)));
}

/** Beyond this z the integral is the shorter way. */
const FRACTION_TO = 0.99;

/** The chance of PnbdRace, without its slopes. */
function lostFirst(b: number, s: number, alphaT: number, betaT: number): number {
  const z = Math.abs(alphaT - betaT) / Math.max(alphaT, betaT);
  if (z > FRACTION_TO) return lostFirstIntegral(b, s, betaT / alphaT).chance;
  const share = s / (b + s);
  return alphaT >= betaT ? share * hypergeometric(b, b + s + 1, z) : share * (1 - z) * hypergeometric(s + 1, b + s + 1, z);
}
