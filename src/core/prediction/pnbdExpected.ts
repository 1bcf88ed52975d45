import { exprel } from "../numeric/exprel";
import { pnbdAlive, type PnbdModel } from "./pnbdAlive";
import { requirePossible } from "./requirePossible";

/**
 * Purchases expected of a customer within the next `periods` units, by the Pareto/NBD model: those of somebody alive, times the
 * probability to be alive. With x = t_x = T = 0 it is E[X(t)] of a customer just won.
 *
 * P(alive)·(r+x)(β+T)/((α+T)(s−1))·[1 − ((β+T)/(β+T+t))^(s−1)], which is 0/0 where s = 1: here (1 − e^(−(s−1)v))/(s−1) with
 * v = ln((β+T+t)/(β+T)) is taken as one function, which is v there.
 *
 * Refuses: a history that cannot be.
 * Source: Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions, note 009, equation 41.
 */
export function pnbdExpected(model: PnbdModel, periods: number, frequency: number, recency: number, age: number): number {
  requirePossible("pnbdExpected", frequency, recency, age);
  const [r, alpha, s, beta] = model;
  const v = Math.log1p(periods / (beta + age));
  return pnbdAlive(model, frequency, recency, age) * ((r + frequency) / (alpha + age)) * (beta + age) * v * exprel((1 - s) * v);
}
