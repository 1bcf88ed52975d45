import type { Objective } from "../numeric/climb";
import { digamma } from "../numeric/digamma";
import { logGamma } from "../numeric/logGamma";
import type { FrequencyGroup, Histories } from "./Histories";
import { PnbdRace } from "./PnbdRace";

/** The points in time of the histories with one x, each once, and where the t_x and T of each history stand among them. */
interface Timeline {
  readonly group: FrequencyGroup;
  readonly times: Float64Array;
  readonly last: Int32Array;
  readonly end: Int32Array;
}

/**
 * Log-likelihood of r, α, s, β with its slopes along them.
 *
 * With b = r + x, H(t) = (α+t)^(−b)·(β+t)^(−s) and P(t), the chance that somebody alive at t is lost before the next purchase, a
 * customer has Γ(b)/Γ(r)·α^r·β^s·[H(t_x)·P(t_x) + H(T)·(1 − P(T))]: lost before or after T without another purchase, or not. The
 * dear part, P, is worked out once for each x and point in time.
 */
export function pnbdLogLikelihood(base: Histories): Objective {
  const timelines = base.groups.map((group) => timeline(base, group));
  const room = Math.max(0, ...timelines.map(({ times }) => times.length));
  const [level, chance, ofLevel, ofChance] = [0, 1, 2, 3].map(() => new Float64Array(room)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const slopes = new Float64Array(3 * room);
  return ([r, alpha, s, beta], gradient) => {
    const sums = { value: 0, r: 0, alpha: 0, s: 0, beta: 0 };
    const [logAlpha, logBeta, logGammaR, digammaR] = [Math.log(alpha!), Math.log(beta!), logGamma(r!), digamma(r!)];
    for (const { group: { frequency, from, to }, times, last, end } of timelines) {
      const b = r! + frequency;
      const race = new PnbdRace(b, s!);
      for (let t = 0; t < times.length; t++) {
        race.at(alpha! + times[t]!, beta! + times[t]!);
        level[t] = -b * Math.log(alpha! + times[t]!) - s! * Math.log(beta! + times[t]!);
        chance[t] = race.chance;
        slopes[3 * t] = race.alongB;
        slopes[3 * t + 1] = race.alongS;
        slopes[3 * t + 2] = race.alongLead;
        ofLevel[t] = ofChance[t] = 0;
      }
      let count = 0;
      for (let i = from; i < to; i++) {
        const customers = base.weight[i]!;
        const [j, k] = [last[i - from]!, end[i - from]!];
        // H(T)/H(t_x) is at most 1: nothing overflows, and what is beyond all doubles is nothing beside P(t_x).
        const kept = Math.exp(level[k]! - level[j]!);
        const all = chance[j]! + (1 - chance[k]!) * kept;
        const share = customers / all;
        count += customers;
        sums.value += customers * (level[j]! + Math.log(all));
        ofLevel[j]! += share * chance[j]!;
        ofLevel[k]! += share * (1 - chance[k]!) * kept;
        ofChance[j]! += share;
        ofChance[k]! -= share * kept;
      }
      for (let t = 0; t < times.length; t++) {
        const [alphaT, betaT] = [alpha! + times[t]!, beta! + times[t]!];
        const lead = ofChance[t]! * slopes[3 * t + 2]!;
        sums.r += ofChance[t]! * slopes[3 * t]! - ofLevel[t]! * Math.log(alphaT);
        sums.s += ofChance[t]! * slopes[3 * t + 1]! - ofLevel[t]! * Math.log(betaT);
        sums.alpha += (lead - ofLevel[t]! * b) / alphaT;
        sums.beta -= (lead + ofLevel[t]! * s!) / betaT;
      }
      sums.value += count * (logGamma(b) - logGammaR + r! * logAlpha + s! * logBeta);
      sums.r += count * (digamma(b) - digammaR + logAlpha);
      sums.s += count * logBeta;
      sums.alpha += (count * r!) / alpha!;
      sums.beta += (count * s!) / beta!;
    }
    gradient.set([sums.r, sums.alpha, sums.s, sums.beta]);
    return sums.value;
  };
}

function timeline({ recency, age }: Histories, group: FrequencyGroup): Timeline {
  const [lasts, ends] = [recency.subarray(group.from, group.to), age.subarray(group.from, group.to)];
  const times = Float64Array.from(new Set([...lasts, ...ends])).sort();
  const at = new Map(Array.from(times, (time, i) => [time, i]));
  const [last, end] = [lasts, ends].map((list) => Int32Array.from(list, (time) => at.get(time)!));
  return { group, times, last: last!, end: end! };
}
