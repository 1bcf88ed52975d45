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
 * From the back, where every step makes the errors of those before it smaller. The last, 1 − (b/c)·z/rest, is next to nothing
 * where b is next to c and z to 1: written with c − b and 1 − z, nothing cancels there.
 */
function fraction(b: number, c: number, z: number): number {
  let part = 0;
  for (let n = steps(c, z); n > 1; n--) part = (coefficient(b, c, n) * z) / (1 - part);
  return c / (c - b + (b * (1 - z - part)) / (1 - part));
}

/** A step brings the fraction nearer by the factor (1 − √(1 − z))/(1 + √(1 − z)), once n is large beside √c. */
function steps(c: number, z: number): number {
  const root = Math.sqrt(1 - z);
  return Math.ceil(12 + 2 * Math.sqrt(c) + 38 / Math.log((1 + root) / (1 - root)));
}

/** The n-th partial numerator from the second on, less its sign and z. */
function coefficient(b: number, c: number, n: number): number {
  const m = Math.floor(n / 2);
  const above = n % 2 === 1 ? (b + m) * (c + m - 1) : m * (c - b + m - 1);
  return above / ((c + n - 2) * (c + n - 1));
}
