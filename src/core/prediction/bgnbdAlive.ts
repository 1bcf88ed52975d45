import { requirePossible } from "./requirePossible";

/** r, α, a, b of the BG/NBD model. */
export type BgnbdModel = readonly [r: number, alpha: number, a: number, b: number];

/**
 * Probability that a customer is still alive at T, by the BG/NBD model. Without a repeat purchase it is 1: here nobody is lost
 * but right after a repeat purchase.
 *
 * Refuses: a history that cannot be.
 * Source: Fader, Hardie & Lee (2008), "Computing P(alive) Using the BG/NBD Model", equation 1.
 */
export function bgnbdAlive(model: BgnbdModel, frequency: number, recency: number, age: number): number {
  requirePossible("bgnbdAlive", frequency, recency, age);
  return 1 / (1 + lostOdds(model, frequency, recency, age));
}

/** P(lost) : P(alive). */
export function lostOdds([r, alpha, a, b]: BgnbdModel, frequency: number, recency: number, age: number): number {
  if (frequency === 0) return 0;
  return (a / (b + frequency - 1)) * Math.exp((r + frequency) * Math.log1p((age - recency) / (alpha + recency)));
}
