import * as fc from "fast-check";
import { PnbdRace } from "../../../src/core/prediction/PnbdRace";

const all = ({ chance, alongB, alongS, alongLead }: PnbdRace): number[] => [chance, alongB, alongS, alongLead];

/** b, s, α + t, β + t: mpmath's hyp2f1 and its differences over 1e-15, with 60 digits. */
test.each([
  [0.55, 0.6, 10.6, 11.7, [0.508553810531516, -0.45984945247637, 0.411300125834347, 0.133587277955221]],
  [2.55, 0.6, 42, 43.1, [0.187465157198277, -0.0599633035947558, 0.253644356890684, 0.115890966612012]],
  [0.55, 0.6, 12, 12, [0.521739130434783, -0.453686200378072, 0.415879017013233, 0.133468149646107]],
  [30.3, 1.7, 50, 20, [0.118738162506177, -0.00333932087675617, 0.0618172503974425, 0.0983976569410559]],
  [30.3, 1.7, 20, 50, [0.0223673694420001, -0.000735213772062821, 0.0128573595758829, 0.0215685088552714]],
  [0.2, 0.05, 3, 100, [0.106430048512209, -0.732448979294449, 1.72780799237848, 0.0205625306960929]],
  [1.2, 20, 100, 3, [0.9981121715999, -0.00157006222480779, 9.89778580315304e-5, 0.00188095858185765]],
  [500.5, 3, 1030, 40, [0.129064076941635, -0.0002169763128359, 0.0376502057327034, 0.108413315029117]],
  [0.55, 0.6, 100, 1, [0.93216318590748, -0.0883774361036843, 0.230072069812791, 0.0359345362959805]],
  [3, 0.05, 1000, 0.5, [0.261444506165096, -0.0143173729244644, 4.43911473143808, 0.036553884874935]],
  [0.3, 0.02, 1, 1e6, [0.00116327758551065, -0.018458485262617, 0.0549915991702846, 0.000348963647882396]],
  [1e5, 1e4, 3e6, 2e4, [0.937494543047558, -5.8598183658922e-7, 5.86036410208568e-6, 0.0585981470288975]],
] as const)("PnbdRace(%d, %d) at %d and %d is right to 12 digits, slopes to 10", (b, s, alphaT, betaT, exact) => {
  const found = all(new PnbdRace(b, s).at(alphaT, betaT));
  expect(Math.abs(found[0]! / exact[0] - 1)).toBeLessThan(1e-12);
  found.forEach((value, i) => expect(Math.abs(value / exact[i]! - 1)).toBeLessThan(1e-9));
});

test("PnbdRace at α = β is s/(b + s), and its slopes go through there without a step", () => {
  const [b, s] = [2.3, 0.7];
  const here = all(new PnbdRace(b, s).at(20, 20));
  expect(here[0]).toBeCloseTo(s / (b + s), 15);
  for (const beside of [20 * (1 - 1e-12), 20 * (1 + 1e-12)]) all(new PnbdRace(b, s).at(20, beside)).forEach((value, i) => expect(value).toBeCloseTo(here[i]!, 10));
});

test("PnbdRace goes on without a step where the series gives way to the integral", () => {
  for (const [alphaT, betaT] of [[1, 0.02], [0.02, 1]] as const) {
    const [series, integral] = [1 + 1e-11, 1 - 1e-11].map((factor) => all(new PnbdRace(1.3, 0.4).at(alphaT > betaT ? alphaT : alphaT * factor, alphaT > betaT ? betaT * factor : betaT))) as [number[], number[]];
    series.forEach((value, i) => expect(value).toBeCloseTo(integral[i]!, 9));
  }
});

test("PnbdRace gives a chance, the higher the more losses outrun purchases", () => {
  const parameter = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  const time = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
  fc.assert(fc.property(parameter, parameter, time, time, (b, s, alphaT, betaT) => {
    const { chance, alongB, alongS, alongLead } = new PnbdRace(b, s).at(alphaT, betaT);
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1 + 1e-13);
    expect(alongB).toBeLessThan(1e-12);
    expect(alongS).toBeGreaterThan(-1e-12);
    expect(alongLead).toBeGreaterThan(-1e-12);
  }));
});

test("PnbdRace ends also where there is no number", () => {
  expect(new PnbdRace(1, 1).at(NaN, 1).chance).toBeNaN();
  expect(new PnbdRace(1, 1).at(Infinity, 1).chance).toBeCloseTo(1, 10);
});
