import fc from "fast-check";
import { bgnbdAlive, type BgnbdModel } from "../../../src/core/prediction/bgnbdAlive";
import { bgnbdExpected } from "../../../src/core/prediction/bgnbdExpected";
import { bgnbdFit } from "../../../src/core/prediction/bgnbdFit";
import { describeShared } from "../../support/shared";
import { CDNOW, cdnow } from "./cdnow";

const PUBLISHED: BgnbdModel = [0.243, 4.414, 0.793, 2.426];
const relative = (value: number, reference: number): number => Math.abs(value / reference - 1);

// Fader, Hardie & Lee (2005) and their note 004: 1.226 purchases in the next 39 weeks.
test("bgnbdExpected gives the published number for their example customer", () => {
  expect(bgnbdExpected(PUBLISHED, 39, 2, 30.43, 38.86)).toBeCloseTo(1.226, 3);
});

// Of a new customer: four implementations at the published parameters; BTYD 2.4.3 for x from 5 to 20 with t_x = 25, T = 39, two weeks ahead.
test("bgnbdExpected agrees with other implementations", () => {
  const fresh: readonly (readonly [number, number])[] = [[0.1429, 0.007828347516068], [1, 0.053267891171656], [39, 1.196723193320785], [78, 1.860519057942746]];
  for (const [t, value] of fresh) expect(relative(bgnbdExpected(PUBLISHED, t, 0, 0, 0), value)).toBeLessThan(1e-10);
  const byFrequency = [0.122171798762, 0.1281041499, 0.127536556326, 0.121369942182, 0.110984903665, 0.097978544839, 0.083880080682, 0.069937191798, 0.057017602556, 0.045615564968, 0.035922503853, 0.027919324647, 0.021461762482, 0.016345967013, 0.012352515658, 0.009272426844];
  byFrequency.forEach((value, i) => expect(bgnbdExpected(PUBLISHED, 2, 5 + i, 25, 39)).toBeCloseTo(value, 11));
});

describeShared("on CDNOW", [CDNOW], () => {
  // lifetimes 0.11.3 on the same rounded data: 1653.4232833307185.
  test("bgnbdExpected over all customers sums to what lifetimes predicts for the next 39 weeks", () => {
    const base = cdnow();
    const fit = bgnbdFit(base);
    if (fit.status !== "converged") throw new Error(fit.obstacle);
    const sum = base.frequency.reduce((total, x, i) => total + bgnbdExpected(fit.parameters as unknown as BgnbdModel, 39, x, base.recency[i]!, base.age[i]!), 0);
    expect(relative(sum, 1653.4232833307185)).toBeLessThan(1e-5);
  });
});

// The published formula with ₂F₁ in 60 digits (mpmath). Among them a = 1 all but 1e-7, a + b < 1, and arguments of ₂F₁ up to 0.999.
test.each([
  [[0.243, 4.414, 0.793, 2.426], 5000, 0, 0, 0, 11.987053076811554],
  [[0.243, 4.414, 0.793, 2.426], 5000, 300, 500, 520, 2.9461267579907235],
  [[0.1, 1, 0.05, 0.2], 5000, 0, 0, 0, 277.9910644303853],
  [[0.1, 1, 0.05, 0.2], 5000, 300, 500, 520, 120.18905035382471],
  [[0.5, 10, 1.0000001, 0.4], 5000, 300, 500, 520, 2.0084536870297636],
] as [BgnbdModel, number, number, number, number, number][])("bgnbdExpected of %j, %d ahead, x = %d: to 12 digits", (model, t, x, tx, T, value) => {
  expect(relative(bgnbdExpected(model, t, x, tx, T), value)).toBeLessThan(1e-12);
});

test("bgnbdExpected has no gap where a = 1 or a + b + x = 1", () => {
  for (const at of [[0.5, 10, 1, 0.4], [0.5, 10, 0.4, 0.6]] as const) {
    const beside = [-1e-6, 1e-6].map((shift) => bgnbdExpected([at[0], at[1], at[2] + shift, at[3]], 26, 0, 0, 13));
    expect(bgnbdExpected(at, 26, 0, 0, 13)).toBeCloseTo((beside[0]! + beside[1]!) / 2, 9);
  }
});

test("bgnbdExpected of no time is 0, and never less for longer, nor more than without losses", () => {
  const size = fc.double({ min: 0.05, max: 10, noNaN: true });
  fc.assert(fc.property(fc.tuple(size, size, size, size), fc.nat(30), size, size, size, (model, x, tx, silence, t) => {
    const [recency, age] = [x === 0 ? 0 : tx, tx + silence];
    const [soon, later] = [bgnbdExpected(model, t, x, recency, age), bgnbdExpected(model, 2 * t, x, recency, age)];
    expect(bgnbdExpected(model, 0, x, recency, age)).toBe(0);
    expect(later).toBeGreaterThanOrEqual(soon);
    expect(soon).toBeLessThanOrEqual(((model[0] + x) / (model[1] + age)) * t * bgnbdAlive(model, x, recency, age) * (1 + 1e-12));
  }));
});

test("bgnbdExpected is what the model says of every rate and probability of loss, weighed by what was seen", () => {
  const [r, alpha, a, b] = [2, 5, 1.5, 3];
  const steps = 400;
  let [bought, all] = [0, 0];
  for (let i = 0; i < steps; i++) for (let j = 0; j < steps; j++) {
    const [rate, loss] = [((i + 0.5) / steps) * 4, (j + 0.5) / steps];
    // Likelihood of x = 2, t_x = 6, T = 10 times the prior; alive at T: not lost after the second purchase.
    const prior = rate ** (r - 1) * Math.exp(-alpha * rate) * loss ** (a - 1) * (1 - loss) ** (b - 1);
    const alive = (1 - loss) ** 2 * rate ** 2 * Math.exp(-rate * 10);
    const lost = loss * (1 - loss) * rate ** 2 * Math.exp(-rate * 6);
    bought += prior * alive * ((1 - Math.exp(-rate * loss * 8)) / loss);
    all += prior * (alive + lost);
  }
  expect(bgnbdExpected([r, alpha, a, b], 8, 2, 6, 10)).toBeCloseTo(bought / all, 3);
});
