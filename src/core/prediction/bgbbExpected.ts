import { bgbbAlive, type BgbbModel } from "./bgbbAlive";

/**
 * Purchases expected of a customer at the next `periods` opportunities, by the BG/BB model: P(alive at n + 1) times the chance
 * to buy, (α + x)/(α + β + n), times the opportunities the customer will live to see, Σ B(γ, δ + n + i)/B(γ, δ + n + 1) over
 * i = 1 … periods. With x = t_x = n = 0 it is E[X(n)] of a customer just won.
 *
 * Published with γ − 1 in the denominator and a difference above it, 0/0 where γ = 1; the sum has positive terms only.
 *
 * Refuses: a history that cannot be.
 * Source: Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108, equations 8 and 13.
 */
export function bgbbExpected(model: BgbbModel, periods: number, frequency: number, recency: number, opportunities: number): number {
  const alive = bgbbAlive(model, frequency, recency, opportunities);
  const [alpha, beta, gamma, delta] = model;
  return alive * ((alpha + frequency) / (alpha + beta + opportunities)) * opportunitiesSeen(gamma, delta + opportunities + 1, periods);
}

/** Of the next `periods` opportunities, how many somebody sees who is alive at the first. */
function opportunitiesSeen(gamma: number, delta: number, periods: number): number {
  let [seen, share] = [0, 1];
  for (let i = 0; i < periods; i++) {
    seen += share;
    share *= (delta + i) / (gamma + delta + i);
  }
  return seen;
}
