import fc from "fast-check";
import { bgnbdAlive, type BgnbdModel } from "../../../src/core/prediction/bgnbdAlive";

const PUBLISHED: BgnbdModel = [0.243, 4.414, 0.793, 2.426];

// BTYD 2.4.3, bgnbd.PAlive at the published parameters of CDNOW.
test("bgnbdAlive gives the probabilities of BTYD", () => {
  expect(bgnbdAlive(PUBLISHED, 23, 39, 39)).toBeCloseTo(0.968555454221, 11);
  const byFrequency = [0.70562685, 0.68709113, 0.66386618, 0.63654564, 0.60561449, 0.57155173, 0.53488475, 0.49621248, 0.45620505, 0.41558453, 0.37509189, 0.33544622, 0.29730313, 0.26121904, 0.22762609, 0.19682044];
  byFrequency.forEach((alive, i) => expect(bgnbdAlive(PUBLISHED, 5 + i, 30, 39)).toBeCloseTo(alive, 7));
});

test("bgnbdAlive of somebody without a repeat purchase is 1, however long ago", () => {
  expect([bgnbdAlive(PUBLISHED, 0, 0, 0), bgnbdAlive(PUBLISHED, 0, 0, 500)]).toEqual([1, 1]);
});

test("bgnbdAlive of a frequent buyer is the lower one after a long silence, the higher one after a short silence", () => {
  const [seldom, often] = [1, 10];
  expect(bgnbdAlive(PUBLISHED, often, 10, 39)).toBeLessThan(bgnbdAlive(PUBLISHED, seldom, 10, 39));
  expect(bgnbdAlive(PUBLISHED, often, 37, 39)).toBeGreaterThan(bgnbdAlive(PUBLISHED, seldom, 37, 39));
});

test("bgnbdAlive stays a number where the odds of being lost are beyond any double", () => {
  expect(bgnbdAlive(PUBLISHED, 500, 10, 500)).toBe(0);
  expect(bgnbdAlive(PUBLISHED, 500, 500, 500)).toBeGreaterThan(0.99);
});

test.each([[1, 40, 39, "recencyAfterAge"], [1, 0, 39, "repeatAtOnce"], [0, 1, 39, "recencyWithoutRepeat"]])("bgnbdAlive of x = %d, t_x = %d, T = %d is refused", (x, tx, T, fault) => {
  expect(() => bgnbdAlive(PUBLISHED, x, tx, T)).toThrow(expect.objectContaining({ fault }));
});

test("bgnbdAlive falls with silence", () => {
  const size = fc.double({ min: 0.05, max: 20, noNaN: true });
  fc.assert(fc.property(fc.tuple(size, size, size, size), fc.integer({ min: 1, max: 40 }), size, size, size, (model, x, tx, silence, more) => {
    expect(bgnbdAlive(model, x, tx, tx + silence + more)).toBeLessThanOrEqual(bgnbdAlive(model, x, tx, tx + silence));
  }));
});
