/** The chance of PnbdRace with its slopes along b, s and ln((α+t)/(β+t)). */
export interface LostFirst {
  chance: number;
  alongB: number;
  alongS: number;
  alongLead: number;
}

/** The error of the trapezoidal rule falls with e^(−π²/step), whatever b and s are: 1e-14. */
const STEP = 0.3;
const SMALL = Number.EPSILON / 64;
/** Where e^y is all there is of 1 + e^y. */
const LARGE = 37;

/**
 * The chance to be lost before the next purchase as an integral, for α + t and β + t far apart: with w = (β+t)/(α+t)
 * ∫ s·(1+q)^(−s−1)·(1+wq)^(−b) dq over q > 0, where 1 + q is the factor by which β + t has grown when the customer is lost.
 *
 * In y = ln q the integrand has one peak, falls on both sides and is analytic in a strip about the real line, so that the
 * trapezoidal rule gives all digits at once: from near the peak to both sides until nothing is left. The slow tail of small
 * b + s is a geometric series and summed as one.
 */
export function lostFirstIntegral(b: number, s: number, w: number): LostFirst {
  const sum = { chance: 0, alongB: 0, alongS: 0, alongLead: 0 };
  const start = -Math.log(s + b * w);
  const end = Math.max(0, -Math.log(w)) + LARGE;
  walk(sum, b, s, w, start, -STEP, -Infinity);
  const beyond = walk(sum, b, s, w, start + STEP, STEP, end);
  if (beyond > end) addTail(sum, b, s, w, beyond);
  return { chance: sum.chance * STEP, alongB: sum.alongB * STEP, alongS: sum.alongS * STEP, alongLead: sum.alongLead * STEP };
}

/** Adds the terms from y on, in steps, until the rest is nothing or y passes the end; gives the y it came to. */
function walk(sum: LostFirst, b: number, s: number, w: number, from: number, step: number, end: number): number {
  const logW = Math.log(w);
  const factor = Math.exp(step);
  let q = Math.exp(from);
  for (let y = from, last = 0; ; y += step, q *= factor) {
    if (step > 0 && y > end) return y;
    const lost = y > LARGE ? y : Math.log1p(q);
    const bought = y + logW > LARGE ? y + logW : Math.log1p(w * q);
    const term = s * Math.exp(y - (s + 1) * lost - b * bought);
    sum.chance += term;
    sum.alongS += term * (1 / s - lost);
    sum.alongB -= term * bought;
    sum.alongLead += (term * b) / (1 + 1 / (w * q));
    // After the peak the ratios of terms only fall: what is left is below a geometric series. Of no number nothing is left.
    if (!(term > 0) || (term < last && term * term <= SMALL * sum.chance * (last - term))) return y;
    last = term;
  }
}

/** All terms from y on, each by the same factor smaller. */
function addTail(sum: LostFirst, b: number, s: number, w: number, y: number): void {
  const bought = y + Math.log(w);
  const less = -Math.expm1(-(s + b) * STEP);
  const all = (s * Math.exp(-s * y - b * bought)) / less;
  const further = (STEP * (1 - less)) / less;
  sum.chance += all;
  sum.alongS += all * (1 / s - y - further);
  sum.alongB -= all * (bought + further);
  sum.alongLead += all * b;
}
