import * as fc from "fast-check";
import { hypergeometric } from "../../../src/core/numeric/hypergeometric";
import { lostFirstIntegral } from "../../../src/core/prediction/lostFirstIntegral";

/** b, s, w: by mpmath's hyp2f1 and its differences over 1e-15, with 60 digits. */
test.each([
  [0.55, 0.6, 0.01, [0.93216318590748, -0.0883774361036843, 0.230072069812791, 0.0359345362959805]],
  [3, 0.05, 0.0005, [0.261444506165096, -0.0143173729244644, 4.43911473143808, 0.036553884874935]],
  [0.3, 0.02, 1e6, [0.00116327758551065, -0.018458485262617, 0.0549915991702846, 0.000348963647882396]],
  [1e4, 2, 0.0003, [0.358766229017237, -2.06243290858131e-5, 0.120829408328024, 0.206230724131055]],
  [0.001, 0.002, 1e-6, [0.675747727541249, -216.16924526758, 112.561136606311, 0.000648504517674292]],
  [40, 1, 50000, [5.12819973010322e-7, -1.31492158716801e-8, 5.12819703105518e-7, 5.12819433201007e-7]],
  [0.5, 1e5, 50000, [0.84273768730471, -0.273023171741054, 1.06847126462361e-6, 0.106846355188879]],
] as const)("lostFirstIntegral(%d, %d, %d) keeps 12 digits, and its slopes", (b, s, w, exact) => {
  const { chance, alongB, alongS, alongLead } = lostFirstIntegral(b, s, w);
  [chance, alongB, alongS, alongLead].forEach((value, i) => expect(Math.abs(value / exact[i]! - 1)).toBeLessThan(i === 0 ? 1e-12 : 1e-11));
});

test("lostFirstIntegral is s/(b + s) at w = 1", () => expect(lostFirstIntegral(2.3, 0.7, 1).chance).toBeCloseTo(0.7 / 3, 14));

test("lostFirstIntegral is the hypergeometric function it stands in for", () => {
  const parameter = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(fc.property(parameter, parameter, fc.double({ min: 0.001, max: 1, noNaN: true }), (b, s, w) => {
    const exact = (s / (b + s)) * hypergeometric(b, b + s + 1, 1 - w);
    expect(Math.abs(lostFirstIntegral(b, s, w).chance / exact - 1)).toBeLessThan(1e-11);
  }));
});

test("lostFirstIntegral ends where nothing is left to add", () => {
  expect(lostFirstIntegral(1, 1, NaN).chance).toBeNaN();
  expect(lostFirstIntegral(1e-6, 1e-6, 1e-6).chance).toBeCloseTo(0.5, 4);
});
