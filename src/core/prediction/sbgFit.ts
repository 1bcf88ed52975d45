import { DomainError } from "../DomainError";
import type { Objective } from "../numeric/climb";
import { atEdge, fitted, tooLittle, type Fit } from "./Fit";

/**
 * The shifted beta-geometric model of a contract renewed period by period, fitted by maximum likelihood: α, β.
 *
 * Each customer renews or leaves at each renewal with an own probability that never changes (beta distributed over the
 * customers: α, β). A retention rate that grows over time is then sorting, not loyalty. Its rival, the geometric model with
 * one churn rate for all, projects too few survivors.
 *
 * `survivors`: customers (or per cent of them) of one cohort at 0, 1, 2 … renewals; `periods`: how many renewals to fit on,
 * the first ones (default all). The log-likelihood and the standard errors are those of the numbers as given.
 * Refuses: survivors that rise.
 * Source: Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90, equations 5 and 6.
 */
export function sbgFit(survivors: readonly number[], periods = Infinity): Fit {
  requireFalling(survivors);
  const seen = survivors.slice(0, periods + 1);
  if (seen.length < 2) return tooLittle("oneNumber");
  if (seen.at(-1) === seen[0]) return atEdge("nobodyLost");
  if (seen[1] === 0) return atEdge("everybodyLost");
  return seen.length === 2 ? tooLittle("oneRenewal") : fitted({ logLikelihood: sbgLogLikelihood(seen), starts: startsFor(seen), scales: [1, 1] });
}

function requireFalling(survivors: readonly number[]): void {
  const at = survivors.findIndex((count, i) => i > 0 && count > survivors[i - 1]!);
  if (at > 0) throw new DomainError("outOfRange", "survivorsRise", "sbgFit requires survivors that never rise", { before: survivors[at - 1]!, now: survivors[at]! }, at + 1);
}

/** Beta distributions around the overall churn rate, from very different customers to much alike ones. */
function startsFor(survivors: readonly number[]): number[][] {
  const exposed = survivors.slice(0, -1).reduce((sum, count) => sum + count, 0);
  const churn = (survivors[0]! - survivors.at(-1)!) / exposed;
  return [1, 5, 30].map((strength) => [churn * strength, (1 - churn) * strength]);
}

/** Log-likelihood of α, β with its slopes along them: at each renewal some stay (r) and some are lost (1 − r). */
export function sbgLogLikelihood(survivors: readonly number[]): Objective {
  return ([alpha, beta], gradient) => {
    let [value, ofAlpha, ofBeta] = [0, 0, 0];
    for (let t = 1; t < survivors.length; t++) {
      const [stayed, lost] = [survivors[t]!, survivors[t - 1]! - survivors[t]!];
      const staying = beta! + (t - 1);
      const all = alpha! + staying;
      value -= stayed * Math.log1p(alpha! / staying) + lost * Math.log1p(staying / alpha!);
      // The slopes of ln r and ln(1 − r), each with what is common taken together, so that nothing cancels.
      ofAlpha += (lost * (staying / alpha!) - stayed) / all;
      ofBeta += (stayed * (alpha! / staying) - lost) / all;
    }
    gradient.set([ofAlpha, ofBeta]);
    return value;
  };
}
