import { Chance } from "./Chance";

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
  /** The days of the repeat purchases, counted from the first purchase. */
  readonly days: readonly number[];
}

/** Customers as the BG/NBD model has them: first purchases over twelve weeks, watched for 39, bought by days as in a shop's records. */
export function buyers(count: number): readonly Buyer[] {
  const chance = new Chance(20_050_402);
  return Array.from({ length: count }, () => history((WEEKS * 7 - chance.below(TRIAL_WEEKS * 7)) / 7, chance.gamma(R, ALPHA), chance.beta(A, B), chance));
}

/** Purchases on one day are one. */
function history(age: number, rate: number, leaves: number, chance: Chance): Buyer {
  const days: number[] = [];
  let time = 0;
  do {
    time += chance.exponential(rate);
    const on = Math.ceil(time * 7);
    if (on > age * 7) break;
    if (on !== days.at(-1)) days.push(on);
  } while (!chance.happens(leaves));
  return { frequency: days.length, recency: (days.at(-1) ?? 0) / 7, age, days };
}
