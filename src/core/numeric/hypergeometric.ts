/**
 * Gauss's hypergeometric function ₂F₁(1, b; c; z) for c > b > 0 and 0 ≤ z < 1: Σ (b)ₙ/(c)ₙ·zⁿ.
 *
 * All the models here need no more than that: Euler's transformation brings the others to it. Near 0 by the series, whose terms
 * are all positive; else by Gauss's continued fraction, which still settles where the series would take millions of terms
 * (DLMF 15.7.5): about 19/√(1 − z) steps. Relative error below 1e-12 for z up to 0.9999 and below 1e-10 up to 1 − 1e-6, for
 * c ≥ 1 and b, c − b from 1e-3 to 1e4.
 */
export const hypergeometric = (b: number, c: number, z: number): number => (z < SERIES_TO ? series(b, c, z) : fraction(b, c, z));

const SERIES_TO = 0.6;
const SMALL = Number.EPSILON / 8;

function series(b: number, c: number, z: number): number {
  let sum = 1;
  for (let n = 0, term = 1; term > SMALL * sum; n++) {
    term *= ((b + n) / (c + n)) * z;
    sum += term;
  }
  return sum;
}

/**
 * From the back, where every step makes the errors of those before it smaller. What has been worked out is kept as a quotient
 * over/under, so that no step waits for the division of the one before. The last, 1 − (b/c)·z/rest, is next to nothing where b is
 * next to c and z to 1: written with c − b and 1 − z, nothing cancels there.
 */
function fraction(b: number, c: number, z: number): number {
  let [over, under] = [0, 1];
  for (let m = pairsOfSteps(c, z); m > 0; m--) {
    const last = c + 2 * m - 1;
    const rest = under - over;
    under = rest - (((b + m) * (c + m - 1)) / (last * (last + 1))) * z * under;
    over = ((m * (c - b + m - 1)) / ((last - 1) * last)) * z * rest;
    if (under > SMALLEST) continue;
    [over, under] = [over / SMALLEST, under / SMALLEST];
  }
  return c / (c - b + (b * ((1 - z) * under - over)) / (under - over));
}

/** Either part only falls: from here on it is lifted again, by a power of 2 and so without an error. */
const SMALLEST = 2 ** -400;

/** A step brings the fraction nearer by the factor (1 − √(1 − z))/(1 + √(1 − z)), once n is large beside √c. */
function pairsOfSteps(c: number, z: number): number {
  const root = Math.sqrt(1 - z);
  return Math.ceil(6 + Math.sqrt(c) + 19 / Math.log((1 + root) / (1 - root)));
}
