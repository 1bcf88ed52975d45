import { bgnbdFarAhead } from "./bgnbdFarAhead";
import { lostOdds, type BgnbdModel } from "./bgnbdAlive";
import { requirePossible } from "./requirePossible";

/**
 * Purchases expected of a customer within the next `periods` units, by the BG/NBD model: those of somebody alive, times the
 * probability to be alive. With x = t_x = T = 0 it is E[X(t)] of a customer just won.
 *
 * Published as (a+b+x−1)/(a−1)·[1 − ((α+T)/(α+T+t))^(r+x)·₂F₁(r+x, b+x; a+b+x−1; t/(α+T+t))], which is 0/0 where a = 1 or
 * a + b + x = 1. Here the same as one series of positive terms: neither is a special case and no digits cancel.
 *
 * Refuses: a history that cannot be.
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, equations 9 and 10.
 */
export function bgnbdExpected(model: BgnbdModel, periods: number, frequency: number, recency: number, age: number): number {
  requirePossible("bgnbdExpected", frequency, recency, age);
  return whileAlive(model, periods, frequency, age) / (1 + lostOdds(model, frequency, recency, age));
}

const SMALL = Number.EPSILON / 4;
const LARGE = 2 ** 512;
const MOST_TERMS = 20_000;

/**
 * Purchases within t units of somebody who is alive at T.
 *
 * With z = t/(α+T+t), A = r+x, B = b+x, C = a+b+x−1: (1−z)^A·Σ (A)ₙ/n!·zⁿ·eₙ with e₁ = 1 and eₙ₊₁ − eₙ = C·(B)ₙ/(C)ₙ₊₁,
 * which is the published bracket term by term, divided by (a−1)/C before the terms are summed. It takes some
 * (A·z + 40)/(1−z) terms: far ahead the integral is the shorter way.
 */
export function whileAlive([r, alpha, a, b]: BgnbdModel, periods: number, frequency: number, age: number): number {
  const way = periods / (alpha + age);
  if ((r + frequency + 40) * way > MOST_TERMS) return bgnbdFarAhead([r + frequency, a, b + frequency], way);
  const z = periods / (alpha + age + periods);
  const [A, B, C] = [r + frequency, b + frequency, a + b + frequency - 1];
  let [sum, weight, bought, more, log] = [0, A * z, 1, B / (C + 1), A * Math.log1p(-z)];
  for (let n = 1; weight > 0; n++) {
    const term = weight * bought;
    sum += term;
    const growth = ((A + n) / (n + 1)) * z;
    if (growth < 1 && term <= SMALL * (1 - growth) * sum) break;
    weight *= growth;
    bought += more;
    more *= (B + n) / (C + n + 1);
    if (weight < LARGE) continue;
    [sum, weight, log] = [sum / LARGE, weight / LARGE, log + Math.log(LARGE)];
  }
  return sum * Math.exp(log);
}
