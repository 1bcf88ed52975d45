import { DomainError } from "../DomainError";
import { scaledExponentialIntegral } from "../numeric/scaledExponentialIntegral";
import { pnbdAlive, type PnbdModel } from "./pnbdAlive";
import { requirePossible } from "./requirePossible";

/**
 * Discounted expected residual transactions (DERT): the present value of all purchases still to be expected of a customer, one
 * each, by the Pareto/NBD model. Times the margin of a purchase it is the residual lifetime value.
 *
 * `discount` is a rate per unit of time, d; purchases are discounted as they come, by δ = ln(1 + d). The published
 * α^r·β^s·δ^(s−1)·Γ(r+x+1)·Ψ(s, s; δ(β+T)) / (Γ(r)·(α+T)^(r+x+1)·L) is P(alive)·(r+x)(β+T)/(α+T)·eᶻ·E_s(z) with z = δ(β+T).
 * Without discount it is the limit, (r+x)(β+T)/((α+T)(s−1))·P(alive), which is finite for s > 1 alone.
 *
 * Refuses: a history that cannot be; purchases without end (no discount and s ≤ 1).
 * Source: Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves, Journal of Marketing Research 42(4), 415–430, equation 2.
 */
export function pnbdResidual(model: PnbdModel, discount: number, frequency: number, recency: number, age: number): number {
  requirePossible("pnbdResidual", frequency, recency, age);
  const [r, alpha, s, beta] = model;
  const z = Math.log1p(discount) * (beta + age);
  if (z === 0 && s <= 1) throw new DomainError("noAnswer", "infiniteResidual", "pnbdResidual requires a discount where s is at most 1", { s });
  const whileAlive = z > 0 ? scaledExponentialIntegral(s, z) : 1 / (s - 1);
  return pnbdAlive(model, frequency, recency, age) * ((r + frequency) / (alpha + age)) * (beta + age) * whileAlive;
}
