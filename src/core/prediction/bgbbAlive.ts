import { requireOpportunities } from "./requireOpportunities";

/** α, β (buying) and γ, δ (leaving) of the BG/BB model. */
export type BgbbModel = readonly [alpha: number, beta: number, gamma: number, delta: number];

/**
 * Probability that a customer is alive at opportunity n + 1, the next one, by the BG/BB model. Not at n: to be there for the
 * next opportunity a customer must also have got past the chance to leave before it.
 *
 * Refuses: a history that cannot be.
 * Source: Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108, equation 11.
 */
export function bgbbAlive(model: BgbbModel, frequency: number, recency: number, opportunities: number): number {
  requireOpportunities("bgbbAlive", frequency, recency, opportunities);
  const [alpha, beta, gamma, delta] = model;
  // Silent since t_x: alive all the time, or lost before one of the opportunities; all beside the chance of the past up to t_x.
  let [alive, silent] = [1, 0];
  for (let past = recency; past < opportunities; past++) {
    silent += (alive * gamma) / (gamma + delta + past);
    alive *= ((delta + past) / (gamma + delta + past)) * ((beta + past - frequency) / (alpha + beta + past));
  }
  return ((alive / (silent + alive)) * (delta + opportunities)) / (gamma + delta + opportunities);
}
