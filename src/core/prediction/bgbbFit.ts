import type { Objective } from "../numeric/climb";
import { fitted, tooLittle, type Fit } from "./Fit";
import { histories, thinned, withoutFit, type Histories } from "./Histories";
import type { PurchaseCounts } from "./PurchaseCounts";
import { requireOpportunities } from "./requireOpportunities";

/**
 * The BG/BB model of repeat buying at discrete opportunities, fitted by maximum likelihood: α, β, γ, δ.
 *
 * At each opportunity (a yearly appeal, an event) a customer alive buys with an own probability (beta distributed: α, β); before
 * each one the customer is lost for good with an own probability (beta distributed: γ, δ). The Pareto/NBD and the BG/NBD are for
 * buying at any time.
 *
 * One entry a customer: x purchases at the n opportunities after the first purchase, the last of them at opportunity t_x (`age`
 * is n), whole numbers.
 * Refuses: histories that cannot be.
 * Source: Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108 (the likelihood of a history, mixed over both distributions).
 */
export function bgbbFit(counts: PurchaseCounts): Fit {
  const { frequency, recency, age } = counts;
  for (let i = 0; i < age.length; i++) requireOpportunities("bgbbFit", frequency[i]!, recency[i]!, age[i]!, i + 1);
  const base = histories("bgbbFit", counts);
  const hopeless = withoutFit(base);
  if (hopeless) return hopeless;
  // Two opportunities tell four kinds of history, three free shares: too few for four parameters.
  if (most(base.age) < 3) return tooLittle("fewOpportunities");
  const some = thinned(base);
  return fitted({ logLikelihood: bgbbLogLikelihood(base), rough: some && bgbbLogLikelihood(some), starts: STARTS, firstSteps: FIRST_STEPS, scales: [1, 1, 1, 1] });
}

/**
 * Silence can come from rare buying or from leaving, and customers can leave much alike or very unlike: there may be a peak for
 * each reading, and only near the tops is it seen which is higher.
 */
const STARTS = [[1, 1, 1, 1], [0.5, 1, 0.5, 5], [2, 2, 1, 10], [1, 2, 0.05, 0.1]] as const;
const FIRST_STEPS = 40;

/** Log-likelihood of α, β, γ, δ with its slopes along them: of the past up to t_x, then of the silence since. */
export function bgbbLogLikelihood({ groups, recency, age, weight }: Histories): Objective {
  const upTo = most(recency);
  return (parameters, gradient) => {
    const [alpha, beta, gamma, delta] = parameters as [number, number, number, number];
    const [A, B, AB, D, GD] = [alpha, beta, alpha + beta, delta, gamma + delta].map((from) => risings(from, upTo));
    const silent = new Float64Array(5);
    let value = 0;
    gradient.fill(0);
    for (const { frequency: x, from, to } of groups) {
      for (let i = from; i < to; i++) {
        const [customers, tx] = [weight[i]!, recency[i]!];
        silence(parameters, x, tx, age[i]!, silent);
        value += customers * (A!.log[x]! + B!.log[tx - x]! - AB!.log[tx]! + D!.log[tx]! - GD!.log[tx]! + Math.log(silent[0]!));
        gradient[0]! += customers * (A!.slope[x]! - AB!.slope[tx]! + silent[1]! / silent[0]!);
        gradient[1]! += customers * (B!.slope[tx - x]! - AB!.slope[tx]! + silent[2]! / silent[0]!);
        gradient[2]! += customers * (silent[3]! / silent[0]! - GD!.slope[tx]!);
        gradient[3]! += customers * (D!.slope[tx]! - GD!.slope[tx]! + silent[4]! / silent[0]!);
      }
    }
    return value;
  };
}

const most = (list: Float64Array): number => list.reduce((high, value) => Math.max(high, value), 0);

/** ln (a)ₖ = Σ ln(a + i) over i < k, with its slope along a, for k = 0 … upTo. */
function risings(a: number, upTo: number): { log: Float64Array; slope: Float64Array } {
  const [log, slope] = [new Float64Array(upTo + 1), new Float64Array(upTo + 1)];
  for (let i = 0; i < upTo; i++) {
    log[i + 1] = log[i]! + Math.log(a + i);
    slope[i + 1] = slope[i]! + 1 / (a + i);
  }
  return { log, slope };
}

/**
 * Chance Q of no purchase from opportunity t_x + 1 to n, of a customer alive at t_x with x purchases, and its slopes, from the
 * back: lost before the next opportunity, or alive, not buying and silent from there. All terms are positive.
 */
function silence(parameters: readonly number[], x: number, tx: number, n: number, silent: Float64Array): void {
  const [alpha, beta, gamma, delta] = parameters as [number, number, number, number];
  let [q, ofAlpha, ofBeta, ofGamma, ofDelta] = [1, 0, 0, 0, 0];
  for (let past = n - 1; past >= tx; past--) {
    const [buying, leaving] = [1 / (alpha + beta + past), 1 / (gamma + delta + past)];
    const [unbought, stays] = [(beta + past - x) * buying, (delta + past) * leaving];
    const both = stays * unbought;
    ofAlpha = both * (ofAlpha - buying * q);
    ofBeta = stays * (unbought * ofBeta + (alpha + x) * buying * buying * q);
    ofGamma = both * ofGamma + stays * leaving * (1 - unbought * q);
    ofDelta = both * ofDelta - gamma * leaving * leaving * (1 - unbought * q);
    q = gamma * leaving + both * q;
  }
  silent.set([q, ofAlpha, ofBeta, ofGamma, ofDelta]);
}
