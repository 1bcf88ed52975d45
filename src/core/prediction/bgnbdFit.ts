import { digamma } from "../numeric/digamma";
import type { Objective } from "../numeric/climb";
import { logGamma } from "../numeric/logGamma";
import { fitted, type Fit } from "./Fit";
import { histories, meanAge, thinned, withoutFit, type FrequencyGroup, type Histories } from "./Histories";
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
  const some = thinned(base);
  return fitted({ logLikelihood: bgnbdLogLikelihood(base), rough: some && bgnbdLogLikelihood(some), starts: STARTS.map(([r, alpha, a, b]) => [r, alpha * scale, a, b]), scales: [1, scale, 1, 1] });
}

/** α in mean ages. */
const STARTS = [[0.5, 0.5, 1, 2], [0.2, 0.1, 0.5, 3], [2, 1, 1, 5]] as const;

/** Log-likelihood of r, α, a, b with its slopes along them. */
export function bgnbdLogLikelihood(base: Histories): Objective {
  return ([r, alpha, a, b], gradient) => {
    const [logAlpha, ofR, ofB, ofAB] = [Math.log(alpha!), digamma(r!), digamma(b!), digamma(a! + b!)];
    const steady = r! * logAlpha - logGamma(r!) + logGamma(a! + b!) - logGamma(b!);
    let value = 0;
    gradient.fill(0);
    for (const group of base.groups) {
      const x = group.frequency;
      const { count, logs, ages, lost, shares } = overTime(base, group, r!, alpha!, x > 0 ? Math.log(a! / (b! + x - 1)) : -Infinity);
      const ofABX = digamma(a! + b! + x);
      value += count * (steady + logGamma(r! + x) + logGamma(b! + x) - logGamma(a! + b! + x)) + logs;
      gradient[0]! += count * (digamma(r! + x) - ofR + logAlpha) - ages;
      gradient[1]! += (count * r!) / alpha! - (r! + x) * shares;
      gradient[2]! += count * (ofAB - ofABX) + lost / a!;
      gradient[3]! += count * (digamma(b! + x) - ofB + ofAB - ofABX) - (x > 0 ? lost / (b! + x - 1) : 0);
    }
    return value;
  };
}

/**
 * What depends on t_x and T, summed over the customers of one x. Each is alive or lost: −(r+x)·ln(α+T) + ln(1 + eʸ), y the log
 * odds of being lost, which may be beyond any double.
 */
function overTime({ recency, age, weight }: Histories, { frequency, from, to }: FrequencyGroup, r: number, alpha: number, loss: number) {
  const power = r + frequency;
  let [count, logs, ages, lost, shares] = [0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const customers = weight[i]!;
    const logAge = Math.log(alpha + age[i]!);
    const since = frequency > 0 ? logAge - Math.log(alpha + recency[i]!) : 0;
    const odds = loss + power * since;
    const less = Math.exp(-Math.abs(odds));
    const isLost = (odds > 0 ? 1 : less) / (1 + less);
    count += customers;
    logs += customers * (Math.max(odds, 0) + Math.log1p(less) - power * logAge);
    ages += customers * (logAge - isLost * since);
    lost += customers * isLost;
    shares += customers * ((1 - isLost) / (alpha + age[i]!) + isLost / (alpha + recency[i]!));
  }
  return { count, logs, ages, lost, shares };
}
