import * as fc from "fast-check";
import { scaledExponentialIntegral } from "../../../src/core/numeric/scaledExponentialIntegral";

/** eᶻ·z^(s−1)·Γ(1−s, z) by mpmath's gammainc with 160 digits. */
test.each([
  [1, 0.5, 0.92291063248373047],
  [0.606, 0.126, 2.9996085387713349],
  [1e-4, 1e-12, 997298283901.77027],
  [0.25, 1e-6, 38749.784043031095],
  [0.5, 0.5, 1.3113590848375969],
  [0.999, 1e-3, 6.3588014924102185],
  [1 - 1e-9, 0.01, 4.0785114524708085],
  [1, 1e-9, 20.146050193190928],
  [1 + 1e-12, 0.2, 1.4933487469308225],
  [1.0099, 0.3, 1.2128441443011651],
  [1.0101, 0.3, 1.2126495728761948],
  [1.5, 0.7, 0.58615567729779694],
  [1.4999, 1, 0.48427450793229195],
  [2, 1e-4, 0.99913659119297873],
  [3, 0.999, 0.29827920374663091],
  [7.3, 0.05, 0.15724985837374615],
  [29.9, 0.9, 0.033521972475977317],
  [30.1, 0.9, 0.033298962053921398],
  [30, 1e-6, 0.034482757389162607],
  [300, 0.5, 0.0033388794901502906],
  [0.4, 1, 0.79851529023744411],
  [0.01, 1.001, 0.9930739531924076],
  [2.5, 3, 0.19519436597429371],
  [0.6, 50, 0.019767307010815275],
  [12, 700, 0.0014045275375077638],
])("scaledExponentialIntegral(%d, %d) keeps 13 digits", (s, z, exact) => expect(Math.abs(scaledExponentialIntegral(s, z) / exact - 1)).toBeLessThan(1e-13));

const order = fc.double({ min: 1e-3, max: 60, noNaN: true });
const argument = fc.double({ min: 1e-6, max: 30, noNaN: true });

test("scaledExponentialIntegral keeps its recurrence: s·E(s + 1) + z·E(s) = 1", () => {
  fc.assert(fc.property(order, argument, (s, z) => {
    expect(s * scaledExponentialIntegral(s + 1, z) + z * scaledExponentialIntegral(s, z)).toBeCloseTo(1, 11);
  }));
});

test("scaledExponentialIntegral lies between 1/(z + s) and 1/(z + s − 1)", () => {
  fc.assert(fc.property(order, argument, (s, z) => {
    const value = scaledExponentialIntegral(s, z);
    expect(value).toBeGreaterThan((1 - 1e-12) / (z + s));
    if (z + s > 1.001) expect(value).toBeLessThan((1 + 1e-12) / (z + s - 1));
  }));
});
