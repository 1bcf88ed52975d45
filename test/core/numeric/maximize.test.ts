import { maximize } from "../../../src/core/numeric/maximize";
import type { Objective } from "../../../src/core/numeric/climb";

/** Two peaks: a low one of height 1 near −2 and a high one of height 2 near 2, each a normal curve of width 1. */
const peaks: Objective = ([x], gradient) => {
  const [low, high] = [Math.exp(-((x! + 2) ** 2) / 2), 2 * Math.exp(-((x! - 2) ** 2) / 2)];
  gradient[0] = -(x! + 2) * low - (x! - 2) * high;
  return low + high;
};
const quadratic: Objective = ([x, y], gradient) => {
  gradient.set([-2 * (x! - 1) - (y! - 2), -(x! - 1) - 4 * (y! - 2)]);
  return -((x! - 1) ** 2) - (x! - 1) * (y! - 2) - 2 * (y! - 2) ** 2;
};

test("maximize finds the top of a parabola to the last digits, with the inverse of its curvature", () => {
  const { at, end, variances } = maximize(quadratic, [[0, 0]], 10);
  expect(end).toBe("settled");
  [1, 2].forEach((coordinate, i) => expect(at[i]).toBeCloseTo(coordinate, 10));
  // −Hessian (2 1; 1 4) has the inverse (4 −1; −1 2)/7.
  [4 / 7, 2 / 7].forEach((variance, i) => expect(variances[i]).toBeCloseTo(variance, 6));
});

test("maximize goes on from the best of its starts", () => {
  expect(maximize(peaks, [[-2.5], [2.5]], 10).at[0]).toBeCloseTo(2, 2);
});

test("maximize says where a way leads out, and where there is no top but a ridge", () => {
  const slope: Objective = ([x], gradient) => ((gradient[0] = Math.exp(-x!)), -Math.exp(-x!));
  expect(maximize(slope, [[0]], 5)).toMatchObject({ end: "outside", variances: [] });
  const level: Objective = ([x, y], gradient) => (gradient.set([-2 * (x! + y!), -2 * (x! + y!)]), -((x! + y!) ** 2));
  expect(maximize(level, [[1, 1]], 10)).toMatchObject({ end: "unsettled", variances: [] });
});

test("maximize climbs from a start of its own where the rough function leads out", () => {
  const outwards: Objective = ([x, y], gradient) => (gradient.set([1, 0.1]), x! + 0.1 * y!);
  const { at, end } = maximize(quadratic, [[0, 0]], 10, outwards);
  expect(end).toBe("settled");
  [1, 2].forEach((coordinate, i) => expect(at[i]).toBeCloseTo(coordinate, 10));
});

test("maximize leaves its starts as they were", () => {
  const starts = [[0, 0], [3, 3]];
  maximize(quadratic, starts, 10);
  expect(starts).toEqual([[0, 0], [3, 3]]);
});
