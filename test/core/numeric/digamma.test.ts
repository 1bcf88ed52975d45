import * as fc from "fast-check";
import { digamma } from "../../../src/core/numeric/digamma";
import { logGamma } from "../../../src/core/numeric/logGamma";

/** By mpmath's digamma with 160 digits. */
test.each([
  [1e-10, -10000000000.577215],
  [0.243, -4.3510938644232107],
  [0.5, -1.9635100260214235],
  [1, -0.57721566490153286],
  [2, 0.42278433509846714],
  [3.7, 1.1671535393615114],
  [10, 2.2517525890667211],
  [25.3, 3.2109113801825359],
  [1e3, 6.9072551956488121],
  [1e8, 18.420680738952365],
])("digamma(%d) keeps 12 digits", (x, exact) => expect(Math.abs(digamma(x) / exact - 1)).toBeLessThan(1e-12));

test.each([
  [1.4616, -3.110625123034165e-5],
  [1.4616321449683622, -9.2412655217294275e-17],
  [1.4617, 6.5659392293676496e-5],
])("digamma(%d), beside its zero, is right to 15 decimals", (x, exact) => expect(Math.abs(digamma(x) - exact)).toBeLessThan(1e-15));

test("digamma is the slope of logGamma", () => {
  fc.assert(fc.property(fc.double({ min: 0.1, max: 1e3, noNaN: true }), (x) => {
    const step = 1e-4 * x;
    const slope = (logGamma(x + step) - logGamma(x - step)) / (2 * step);
    expect(Math.abs(digamma(x) - slope)).toBeLessThan(1e-6 * (1 + 1 / x));
  }));
});
