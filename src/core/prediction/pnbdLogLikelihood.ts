import type { Objective } from "../numeric/climb";
import { logPochhammer } from "../numeric/logPochhammer";
import type { Histories } from "./Histories";
import { PnbdTimeline } from "./PnbdTimeline";

/**
 * Log-likelihood of r, α, s, β with its slopes along them.
 *
 * With H(t) = (1+t/α)^(−r)·(1+t/β)^(−s)·(α+t)^(−x) and P(t), the chance that somebody alive at t is lost before the next purchase,
 * a customer has Γ(r+x)/Γ(r)·[H(t_x)·P(t_x) + H(T)·(1 − P(T))]. Who buys no more between t_x and T is lost before buying again,
 * H(t_x)·P(t_x), though not after T, H(T)·P(T), or is alive at T, H(T). Nothing cancels where r and α, or s and β, grow together.
 */
export function pnbdLogLikelihood(base: Histories): Objective {
  const timelines = base.groups.map(({ frequency, from, to }) => ({
    timeline: new PnbdTimeline(frequency, base.recency.subarray(from, to), base.age.subarray(from, to), base.weight.subarray(from, to)),
    frequency,
    customers: base.weight.subarray(from, to).reduce((sum, customers) => sum + customers, 0),
  }));
  return ([r, alpha, s, beta], gradient) => {
    gradient.fill(0);
    let value = 0;
    for (const { timeline, frequency, customers } of timelines) {
      const rising = logPochhammer(r!, frequency);
      value += customers * rising.value + timeline.logLikelihood(r!, alpha!, s!, beta!, gradient);
      gradient[0]! += customers * rising.slope;
    }
    return value;
  };
}
