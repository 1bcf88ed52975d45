import * as fc from "fast-check";
import { reversed, scores, scoresByCuts } from "../../../src/core/segments/score";

/** The rule of the definition, word for word. */
function byRule(values: readonly number[], bins: number): number[] {
  const n = values.length;
  return values.map((v) => {
    const below = values.filter((other) => other < v).length;
    let score = 1;
    for (let i = 1; i < bins; i++) if (bins * below > i * (n - 1)) score++;
    return score;
  });
}

test("scores puts a hundred different values into five groups of twenty", () => {
  const scored = scores(Array.from({ length: 100 }, (_, i) => i));
  expect([1, 2, 3, 4, 5].map((score) => scored.filter((s) => s === score).length)).toEqual([20, 20, 20, 20, 20]);
});

test("scores keeps ties together", () => {
  expect([...scores([1, 1, 1, 1, 2])]).toEqual([1, 1, 1, 1, 5]);
  expect([...scores([1, 2, 2, 2, 2])]).toEqual([1, 2, 2, 2, 2]);
});

test("scores gives a value that stands on a cut the lower score: 3 of 1 … 11 is the cut at 20 %", () => {
  expect([...scores([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])]).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

test("scores gives one value, and equal values, the score 1", () => {
  expect([...scores([7])]).toEqual([1]);
  expect([...scores([3, 3, 3], 100)]).toEqual([1, 1, 1]);
});

test("scores does not change what it is given", () => {
  const values = [3, 1, 2];
  scores(values);
  expect(values).toEqual([3, 1, 2]);
});

const ties = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })), { minLength: 1, maxLength: 60 });

test("scores agrees with the rule of the definition for any number of bins", () => {
  fc.assert(fc.property(ties, fc.integer({ min: 2, max: 100 }), (values, bins) => expect([...scores(values, bins)]).toEqual(byRule(values, bins))), { numRuns: 500 });
});

test("scores does not see the order of the rows", () => {
  fc.assert(fc.property(ties, (values) => expect([...scores(values.slice().reverse())]).toEqual([...scores(values)].reverse())));
});

test("scoresByCuts counts the cuts strictly below", () => {
  expect([...scoresByCuts([0, 10, 10.5, 20, 21], [10, 20])]).toEqual([1, 1, 2, 2, 3]);
});

test("reversed turns the scale round", () => {
  expect([...reversed(Uint8Array.of(1, 3, 5), 5)]).toEqual([5, 3, 1]);
});
