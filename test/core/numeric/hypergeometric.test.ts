import * as fc from "fast-check";
import { hypergeometric } from "../../../src/core/numeric/hypergeometric";

/** ₂F₁(1, b; c; z) by mpmath's hyp2f1 with 160 digits; z is the double nearest to what stands here. */
test.each([
  [1, 2, 0.5, 1.3862943611198906],
  [0.5, 2.5, 0, 1],
  [0.55, 2.16, 0.08, 1.0212112059761289],
  [2.5, 4.2, 0.59, 1.6019744904897137],
  [2.5, 4.2, 0.61, 1.6391102279650866],
  [0.55, 2.16, 0.9, 1.5124115533613821],
  [30, 31.6, 0.97, 15.250927402214033],
  [1.6, 2.16, 0.99, 15.984748000176319],
  [1500, 1502, 0.5, 1.9973421856644968],
  [250.3, 251.9, 0.999, 213.05735113968528],
  [9000, 9000.01, 0.999, 998.99323014011351],
  [0.001, 1.002, 0.9999, 1.0091647998064829],
  [40, 41.3, 0.9999, 101.78292948046305],
])("hypergeometric(%d, %d, %d) keeps 12 digits", (b, c, z, exact) => expect(Math.abs(hypergeometric(b, c, z) / exact - 1)).toBeLessThan(1e-12));

test.each([
  [1.61, 2.16, 0.99999, 419.35293670406742],
  [0.243, 4.5, 0.99999, 1.0746073784957897],
  [2.4, 3.2, 0.999999, 130.98387343284278],
  [5000, 5001.5, 0.999999, 8841.6526008706322],
  [1.3, 1.301, 0.999999, 986683.36115735842],
  [10000, 20000, 0.999999, 2.0000980095028913],
  [0.55, 1.6, 0.999999, 6.28381111946129],
])("hypergeometric(%d, %d, %d) keeps 10 digits next to z = 1", (b, c, z, exact) => expect(Math.abs(hypergeometric(b, c, z) / exact - 1)).toBeLessThan(1e-10));

test("hypergeometric is 1 at z = 0, and a geometric series where b is next to c", () => {
  expect(hypergeometric(3, 4, 0)).toBe(1);
  expect(hypergeometric(3, 3 + 1e-12, 0.75)).toBeCloseTo(4, 9);
});

/** Σ (b)ₙ/(c)ₙ·zⁿ by brute force, whatever z is. */
function summed(b: number, c: number, z: number): number {
  let [sum, term] = [0, 1];
  for (let n = 0; term > 1e-18 * sum; n++) [sum, term] = [sum + term, (term * (b + n) * z) / (c + n)];
  return sum;
}

test("hypergeometric is its series", () => {
  const parameter = fc.double({ min: 0.01, max: 300, noNaN: true });
  fc.assert(fc.property(parameter, parameter, fc.double({ min: 0, max: 0.99, noNaN: true }), (b, more, z) => {
    const sum = summed(b, 1 + b + more, z);
    expect(Math.abs(hypergeometric(b, 1 + b + more, z) / sum - 1)).toBeLessThan(1e-12);
  }));
});
