import { random } from "./random";

/** The parameters Fader, Hardie & Lee (2005) find for the first 39 weeks of the music shop CDNOW. */
const [R, ALPHA, A, B] = [0.243, 4.414, 0.793, 2.426] as const;
const [WEEKS, TRIAL_WEEKS] = [39, 12] as const;

export interface Buyer {
  /** x */
  readonly frequency: number;
  /** t_x, in weeks */
  readonly recency: number;
  /** T, in weeks */
  readonly age: number;
}

/** Customers as the BG/NBD model has them: first purchases over twelve weeks, watched for 39, bought by days as in a shop's records. */
export function buyers(count: number): readonly Buyer[] {
  const next = random(20_050_402);
  return Array.from({ length: count }, () => {
    const age = (WEEKS * 7 - Math.floor(TRIAL_WEEKS * 7 * next())) / 7;
    const rate = gamma(R, next) / ALPHA;
    const [leaving, staying] = [gamma(A, next), gamma(B, next)];
    return history(age, rate, leaving / (leaving + staying), next);
  });
}

/** Purchases on one day are one. */
function history(age: number, rate: number, leaves: number, next: () => number): Buyer {
  let [frequency, day, time] = [0, 0, 0];
  do {
    time -= Math.log(next()) / rate;
    const on = Math.ceil(time * 7);
    if (on > age * 7) break;
    if (on > day) frequency++;
    day = on;
  } while (next() >= leaves);
  return { frequency, recency: day / 7, age };
}

/** Marsaglia & Tsang (2000), with a power of a uniform number for shapes below 1. */
function gamma(shape: number, next: () => number): number {
  if (shape < 1) return gamma(shape + 1, next) * next() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(next()) < (normal * normal) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
