import { cholesky, inverse, solve } from "./cholesky";
import { climb, leaving, pointAt, within, type Objective, type Point } from "./climb";

export interface Maximum extends Point {
  /**
   * - `settled`: the slope is 0 and the function curves downwards on all sides
   * - `outside`: it still rises where a coordinate has left the bound
   * - `unsettled`: no maximum was found, or a ridge without one
   */
  readonly end: "settled" | "outside" | "unsettled";
  /** Diagonal of the inverse of −Hessian: for a log-likelihood, the variances of the coordinates. Empty where not settled. */
  readonly variances: readonly number[];
}

/** Steps from each start before the best of them goes on: enough to tell a good start from a bad one, not one peak from another. */
const FIRST_STEPS = 5;
const STEPS = 200;

/**
 * A maximum near the best of several starts: a few quasi-Newton steps from each, then on from the highest, then Newton's steps
 * with the Hessian (differences of the gradient) until they are nothing.
 *
 * The coordinates are logarithms of parameters or the like: of size 1, and beyond ±`bound` there is nothing to be found.
 * `rough` is a function of nearly the same shape that costs less: it is climbed first, and where it has no maximum within the
 * bound it says nothing about the other.
 */
export function maximize(objective: Objective, starts: readonly (readonly number[])[], bound: number, rough = objective, firstSteps = FIRST_STEPS): Maximum {
  const begun = starts.map((start) => climb(rough, pointAt(rough, start), firstSteps, bound));
  const best = begun.reduce((high, point) => (point.value > high.value ? point : high));
  const near = climb(rough, best, STEPS, bound);
  const top = rough === objective ? near : leaving(near, bound) ? climb(objective, pointAt(objective, best.at), STEPS, bound) : refine(objective, rough, near, bound);
  if (leaving(top, bound)) return { ...top, end: "outside", variances: [] };
  return settle(objective, top, bound);
}

/** From the top of the rough function on, with its curvature as a guess. */
function refine(objective: Objective, rough: Objective, { at }: Point, bound: number): Point {
  const lower = cholesky(curvature(rough, { at }));
  return climb(objective, pointAt(objective, at), STEPS, bound, lower && inverse(lower));
}

/** A Newton step that is shorter in every coordinate changes no digit that anybody reads. */
const NOTHING = 1e-9;
const SETTLED = 1e-5;
const NEWTON_STEPS = 8;

function settle(objective: Objective, top: Point, bound: number): Maximum {
  let here = top;
  let lower = cholesky(curvature(objective, here));
  let last = Infinity;
  for (let step = 0; step < NEWTON_STEPS && lower && last > NOTHING; step++) {
    const way = solve(lower, here.gradient);
    const length = Math.max(...way.map(Math.abs));
    if (!(length < last)) break;
    // Far from the top the Hessian has changed on the way.
    if (length > 0.01 && step > 0) lower = cholesky(curvature(objective, here));
    here = pointAt(objective, here.at.map((coordinate, i) => coordinate + way[i]!));
    last = length;
  }
  if (!within(here, bound)) return { ...here, end: "outside", variances: [] };
  const isSettled = lower !== undefined && last < SETTLED && here.value >= top.value - 1e-9 * Math.abs(top.value);
  return isSettled ? { ...here, end: "settled", variances: inverse(lower!).map((row, i) => row[i]!) } : { ...top, end: "unsettled", variances: [] };
}

const APART = 1e-4;

/** −Hessian, by central differences of the gradient. */
function curvature(objective: Objective, { at }: Pick<Point, "at">): number[][] {
  const rows = at.map((_, i) => {
    const [up, down] = [APART, -APART].map((shift) => pointAt(objective, at.map((coordinate, j) => (i === j ? coordinate + shift : coordinate))).gradient);
    return up!.map((slope, j) => (down![j]! - slope) / (2 * APART));
  });
  return rows.map((row, i) => row.map((value, j) => (value + rows[j]![i]!) / 2));
}
