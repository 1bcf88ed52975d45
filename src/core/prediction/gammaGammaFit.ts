import type { Objective } from "../numeric/climb";
import { digamma } from "../numeric/digamma";
import { logBeta } from "../numeric/logBeta";
import { atEdge, fitted, tooLittle, type Fit } from "./Fit";
import { meanSpend, spending, type Spending } from "./Spending";

export interface RepeatSpend {
  /** Repeat purchases of each customer. */
  readonly frequency: Float64Array;
  /** Their mean value, the first purchase left out; at least 0. */
  readonly monetary: Float64Array;
}

/**
 * The Gamma-Gamma model of spend per purchase, fitted by maximum likelihood: p, q, γ.
 *
 * The purchases of one customer scatter around an own mean (gamma distributed: shape p), and the means differ between customers
 * (inverse gamma: q, γ). Spend is taken to have nothing to do with how often somebody buys. The plain mean of a customer's
 * purchases, its rival, takes one dear purchase for a habit.
 *
 * One entry a customer; only repeat buyers with a spend count. The unit of money scales γ and nothing else.
 * Where q ≤ 1 the mean spend of the base has no end, and there are no parameters to work with.
 * Source: Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value", note 025, equation 1a.
 */
export function gammaGammaFit({ frequency, monetary }: RepeatSpend): Fit {
  const base = spending(frequency, monetary);
  const hopeless = withoutFit(base);
  if (hopeless) return hopeless;
  const scale = meanSpend(base);
  const fit = fitted({ logLikelihood: gammaGammaLogLikelihood(base), starts: STARTS.map(([p, q, gamma]) => [p, q, gamma * scale]), scales: [1, 1, scale] });
  return fit.status === "converged" && fit.parameters[1]! <= 1 ? atEdge("noMeanSpend") : fit;
}

/** γ in mean spends; each with a mean pγ/(q − 1) of about 1. */
const STARTS = [[1, 2, 1], [6, 4, 0.5], [20, 15, 0.7]] as const;

function withoutFit({ buyers, spend }: Spending): Fit | undefined {
  if (buyers === 0) return tooLittle("noRepeatSpend");
  if (buyers === 1) return tooLittle("oneRepeatBuyer");
  return spend.every((mean) => mean === spend[0]) ? atEdge("sameSpend") : undefined;
}

/**
 * Log-likelihood of p, q, γ with its slopes along them: for a buyer
 * −ln B(px, q) − q·ln(1 + xm/γ) − px·ln(1 + γ/(xm)) − ln m, which is the published sum with its large terms taken together.
 */
export function gammaGammaLogLikelihood({ groups, spend, weight }: Spending): Objective {
  const ofSpend = spend.reduce((sum, mean, i) => sum + weight[i]! * Math.log(mean), 0);
  return ([p, q, gamma], gradient) => {
    const sums = { value: -ofSpend, p: 0, q: 0, gamma: 0 };
    const ofQ = digamma(q!);
    for (const { frequency: x, from, to } of groups) {
      let [count, above, below, shares] = [0, 0, 0, 0];
      for (let i = from; i < to; i++) {
        const ratio = (x * spend[i]!) / gamma!;
        count += weight[i]!;
        above += weight[i]! * Math.log1p(ratio);
        below += weight[i]! * Math.log1p(1 / ratio);
        shares += weight[i]! / (1 + ratio);
      }
      const ofBoth = digamma(p! * x + q!);
      sums.value -= count * logBeta(p! * x, q!) + q! * above + p! * x * below;
      sums.p += x * (count * (ofBoth - digamma(p! * x)) - below);
      sums.q += count * (ofBoth - ofQ) - above;
      sums.gamma += (count * q! - (p! * x + q!) * shares) / gamma!;
    }
    gradient.set([sums.p, sums.q, sums.gamma]);
    return sums.value;
  };
}
