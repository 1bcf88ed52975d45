import { fitted, type Fit } from "./Fit";
import { histories, meanAge, thinned, withoutFit } from "./Histories";
import { pnbdLogLikelihood } from "./pnbdLogLikelihood";
import type { PurchaseCounts } from "./PurchaseCounts";

/**
 * The Pareto/NBD model of repeat buying, fitted by maximum likelihood: r, α, s, β.
 *
 * Each customer buys at random with an own rate (gamma distributed: r, α) until lost, which happens at random with an own rate
 * (gamma distributed: s, β), also before anything has been bought again. Its rival, the BG/NBD, lets customers be lost only right
 * after a repeat purchase.
 *
 * One entry a customer: x repeat purchases, t_x and T in one unit, which scales α and β and nothing else.
 * Refuses: histories that cannot be.
 * Source: Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions, note 009, equations 18 to 20;
 * the model is that of Schmittlein, Morrison & Colombo (1987), Management Science 33(1), 1–24.
 */
export function pnbdFit(counts: PurchaseCounts): Fit {
  const base = histories("pnbdFit", counts);
  const hopeless = withoutFit(base);
  if (hopeless) return hopeless;
  const scale = meanAge(base);
  const some = thinned(base);
  return fitted({
    logLikelihood: pnbdLogLikelihood(base),
    rough: some && pnbdLogLikelihood(some),
    starts: STARTS.map(([r, alpha, s, beta]) => [r, alpha * scale, s, beta * scale]),
    scales: [1, scale, 1, scale],
  });
}

/** α and β in mean ages. */
const STARTS = [[0.5, 0.4, 0.5, 0.4], [0.3, 0.1, 0.3, 0.1], [2, 1, 1, 2]] as const;
