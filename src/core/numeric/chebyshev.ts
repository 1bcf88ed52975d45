/**
 * A smooth function on an interval as a Chebyshev polynomial: asked some tens of times, it answers for the rest in nanoseconds.
 *
 * The degree doubles until the last coefficients are nothing beside the largest: it is off by less than 1e-12 of the largest
 * value. Where no polynomial comes so close, the function itself comes back.
 */
export function chebyshev(f: (x: number) => number, from: number, to: number): (x: number) => number {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  for (let count = FEWEST; count <= MOST; count *= 2) {
    const known = coefficients((cosine) => f(middle + half * cosine), count);
    const largest = Math.max(...known.map(Math.abs));
    if (known.slice(-LAST).every((value) => Math.abs(value) <= NOTHING * largest)) return (x) => clenshaw(known, (x - middle) / half);
  }
  return f;
}

const FEWEST = 16;
const MOST = 256;
const LAST = 3;
const NOTHING = 1e-14;

/** Of the polynomial through the values at the zeros of the Chebyshev polynomial of degree `count`, the first one halved. */
function coefficients(f: (cosine: number) => number, count: number): Float64Array {
  const values = Float64Array.from({ length: count }, (_, k) => f(cosineOf(2 * k + 1, count)));
  return values.map((_, j) => values.reduce((sum, value, k) => sum + value * cosineOf(j * (2 * k + 1), count), 0) * ((j === 0 ? 1 : 2) / count));
}

/** cos(π·part/(2·count)), of an angle below a whole turn. */
const cosineOf = (part: number, count: number): number => Math.cos((Math.PI * (part % (4 * count))) / (2 * count));

function clenshaw(coefficients: Float64Array, x: number): number {
  let [next, after] = [0, 0];
  for (let j = coefficients.length - 1; j > 0; j--) {
    const here = coefficients[j]! + 2 * x * next - after;
    after = next;
    next = here;
  }
  return coefficients[0]! + x * next - after;
}
