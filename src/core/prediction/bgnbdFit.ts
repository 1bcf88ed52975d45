import { digamma } from "../numeric/digamma";
import type { Objective } from "../numeric/climb";
import { logGamma } from "../numeric/logGamma";
import { fitted, type Fit } from "./Fit";
import { histories, meanAge, withoutFit, type Histories } from "./Histories";
import type { PurchaseCounts } from "./PurchaseCounts";

/**
 * The BG/NBD model of repeat buying, fitted by maximum likelihood: r, α, a, b.
 *
 * Each customer buys at random with an own rate (gamma distributed: r, α) and after each purchase is lost with an own
 * probability (beta distributed: a, b). Its rival, the Pareto/NBD, lets customers be lost at any time, also before they ever
 * come back; here somebody without a repeat purchase is alive for certain.
 *
 * One entry a customer: x repeat purchases, t_x and T in one unit, which scales α and nothing else.
 * Refuses: histories that cannot be.
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, equation 6.
 */
export function bgnbdFit(counts: PurchaseCounts): Fit {
  const base = histories("bgnbdFit", counts);
  const hopeless = withoutFit(base);
  if (hopeless) return hopeless;
  const scale = meanAge(base);
  return fitted({ logLikelihood: bgnbdLogLikelihood(base), starts: STARTS.map(([r, alpha, a, b]) => [r, alpha * scale, a, b]), scales: [1, scale, 1, 1] });
}

/** α in mean ages. */
const STARTS = [[0.5, 0.5, 1, 2], [0.2, 0.1, 0.5, 3], [2, 1, 1, 5]] as const;

/** Log-likelihood of r, α, a, b with its slopes along them. */
export function bgnbdLogLikelihood({ groups, recency, age, weight }: Histories): Objective {
  return ([r, alpha, a, b], gradient) => {
    const sums = { value: 0, r: 0, alpha: 0, a: 0, b: 0 };
    const [logAlpha, ofR, ofA, ofB, ofAB] = [Math.log(alpha!), digamma(r!), logGamma(a! + b!) - logGamma(b!), digamma(b!), digamma(a! + b!)];
    const logGammaR = logGamma(r!);
    for (const { frequency: x, from, to } of groups) {
      let [count, buying, ages, ageShare, lossShare] = [0, 0, 0, 0, 0];
      const loss = x > 0 ? Math.log(a! / (b! + x - 1)) : -Infinity;
      for (let i = from; i < to; i++) {
        const customers = weight[i]!;
        const logAge = Math.log(alpha! + age[i]!);
        const since = x > 0 ? logAge - Math.log(alpha! + recency[i]!) : 0;
        // Alive or lost: ln(1 + eʸ), where the odds of being lost may be beyond any double.
        const odds = loss + (r! + x) * since;
        const lost = 1 / (1 + Math.exp(-odds));
        count += customers;
        lossShare += customers * lost;
        buying += customers * ((odds > 0 ? odds + Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds))));
        ages += customers * (logAge - lost * since);
        ageShare += customers * ((1 - lost) / (alpha! + age[i]!) + lost / (alpha! + recency[i]!));
        sums.value -= customers * (r! + x) * logAge;
      }
      sums.value += buying + count * (logGamma(r! + x) - logGammaR + r! * logAlpha + ofA + logGamma(b! + x) - logGamma(a! + b! + x));
      sums.r += count * (digamma(r! + x) - ofR + logAlpha) - ages;
      sums.alpha += (count * r!) / alpha! - (r! + x) * ageShare;
      const ofABX = digamma(a! + b! + x);
      sums.a += count * (ofAB - ofABX) + lossShare / a!;
      sums.b += count * (digamma(b! + x) - ofB + ofAB - ofABX) - (x > 0 ? lossShare / (b! + x - 1) : 0);
    }
    gradient.set([sums.r, sums.alpha, sums.a, sums.b]);
    return sums.value;
  };
}
