import * as fc from "fast-check";
import { hypergeometric } from "../../../src/core/numeric/hypergeometric";
import { HypergeometricSeries } from "../../../src/core/numeric/HypergeometricSeries";

test("HypergeometricSeries at 0 is 1, with the slope b/c along z alone", () => {
  expect(new HypergeometricSeries(2, 5).at(0)).toMatchObject({ value: 1, alongB: 0, alongC: 0, alongZ: 0.4 });
});

const parameter = fc.double({ min: 0.01, max: 200, noNaN: true });
const inside = fc.double({ min: 0, max: 0.98, noNaN: true });
const close = (value: number, exact: number, to: number): void => expect(Math.abs(value / exact - 1)).toBeLessThan(to);

test("HypergeometricSeries is the function that the continued fraction gives", () => {
  fc.assert(fc.property(parameter, parameter, inside, (b, more, z) => close(new HypergeometricSeries(b, 1 + b + more).at(z).value, hypergeometric(b, 1 + b + more, z), 1e-12)));
});

test("its slopes are those of its values, at one z after another", () => {
  fc.assert(fc.property(parameter, parameter, fc.array(fc.double({ min: 0.05, max: 0.9, noNaN: true }), { minLength: 1, maxLength: 4 }), (b, more, zs) => {
    const c = 1 + b + more;
    const here = new HypergeometricSeries(b, c);
    const slope = (at: (step: number) => number, of: number): number => (at(1e-5 * of) - at(-1e-5 * of)) / (2e-5 * of);
    for (const z of zs) {
      const { value, alongB, alongC, alongZ } = here.at(z);
      const scale = (exact: number, of: number): number => 1e-6 * (Math.abs(exact) + value / of);
      const [byB, byC, byZ] = [slope((d) => hypergeometric(b + d, c, z), b), slope((d) => hypergeometric(b, c + d, z), c), slope((d) => hypergeometric(b, c, z + d), z * (1 - z))];
      expect(Math.abs(alongB - byB)).toBeLessThan(scale(byB, b));
      expect(Math.abs(alongC - byC)).toBeLessThan(scale(byC, c));
      expect(Math.abs(alongZ - byZ)).toBeLessThan(scale(byZ, z * (1 - z)));
    }
  }));
});
