import { ranks } from "../numeric/ranks";
import { PnbdRace } from "./PnbdRace";

/** A number for each point in time. */
const list = (length: number): Float64Array => new Float64Array(length);

/**
 * The histories with the same x on one line of time. Each t_x and T stands on it once: the dear part of the likelihood, the chance
 * P(t) to be lost before the next purchase, is worked out once for each, and so are the slopes.
 */
export class PnbdTimeline {
  private readonly times: Float64Array;
  private readonly last: Int32Array;
  private readonly end: Int32Array;
  private readonly level: Float64Array;
  private readonly chance: Float64Array;
  private readonly alongB: Float64Array;
  private readonly alongS: Float64Array;
  private readonly alongLead: Float64Array;
  /** How fast the log-likelihood rises with ln H(t), and with P(t). */
  private readonly ofLevel: Float64Array;
  private readonly ofChance: Float64Array;

  constructor(private readonly frequency: number, recency: Float64Array, age: Float64Array, private readonly weight: Float64Array) {
    const both = new Float64Array(recency.length + age.length);
    both.set(recency);
    both.set(age, recency.length);
    const { values, places } = ranks(both);
    [this.times, this.last, this.end] = [values, places.subarray(0, recency.length), places.subarray(recency.length)];
    const { length } = values;
    [this.level, this.chance, this.alongB, this.alongS, this.alongLead] = [list(length), list(length), list(length), list(length), list(length)];
    [this.ofLevel, this.ofChance] = [list(length), list(length)];
  }

  /** Σ ln[H(t_x)·P(t_x) + H(T)·(1 − P(T))] over the customers; adds its slopes along r, α, s, β. */
  logLikelihood(r: number, alpha: number, s: number, beta: number, gradient: Float64Array): number {
    this.workOut(r, alpha, s, beta);
    const value = this.sum();
    this.addSlopes(r, alpha, s, beta, gradient);
    return value;
  }

  private workOut(r: number, alpha: number, s: number, beta: number): void {
    const race = new PnbdRace(r + this.frequency, s);
    for (let i = 0; i < this.times.length; i++) {
      const t = this.times[i]!;
      race.at(alpha + t, beta + t);
      this.level[i] = -r * Math.log1p(t / alpha) - s * Math.log1p(t / beta) - this.frequency * Math.log(alpha + t);
      this.chance[i] = race.chance;
      this.alongB[i] = race.alongB;
      this.alongS[i] = race.alongS;
      this.alongLead[i] = race.alongLead;
    }
  }

  private sum(): number {
    const { level, chance, ofLevel, ofChance } = this;
    ofLevel.fill(0);
    ofChance.fill(0);
    let value = 0;
    for (let i = 0; i < this.weight.length; i++) {
      const [j, k, customers] = [this.last[i]!, this.end[i]!, this.weight[i]!];
      // H(T)/H(t_x) is at most 1: nothing overflows, and what is beyond all doubles is nothing beside P(t_x).
      const kept = Math.exp(level[k]! - level[j]!);
      const all = chance[j]! + (1 - chance[k]!) * kept;
      const share = customers / all;
      value += customers * (level[j]! + Math.log(all));
      ofLevel[j]! += share * chance[j]!;
      ofLevel[k]! += share * (1 - chance[k]!) * kept;
      ofChance[j]! += share;
      ofChance[k]! -= share * kept;
    }
    return value;
  }

  private addSlopes(r: number, alpha: number, s: number, beta: number, gradient: Float64Array): void {
    for (let i = 0; i < this.times.length; i++) {
      const [t, ofLevel, ofChance] = [this.times[i]!, this.ofLevel[i]!, this.ofChance[i]!];
      const lead = ofChance * this.alongLead[i]!;
      gradient[0]! += ofChance * this.alongB[i]! - ofLevel * Math.log1p(t / alpha);
      gradient[1]! += (lead + ofLevel * ((r * t) / alpha - this.frequency)) / (alpha + t);
      gradient[2]! += ofChance * this.alongS[i]! - ofLevel * Math.log1p(t / beta);
      gradient[3]! += ((ofLevel * s * t) / beta - lead) / (beta + t);
    }
  }
}
