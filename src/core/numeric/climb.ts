/** A function to be maximised: gives its value and writes its gradient. NaN or −Infinity where it has none. */
export type Objective = (at: readonly number[], gradient: Float64Array) => number;

export interface Point {
  readonly at: readonly number[];
  readonly value: number;
  readonly gradient: readonly number[];
}

export function pointAt(objective: Objective, at: readonly number[]): Point {
  const gradient = new Float64Array(at.length);
  const value = objective(at, gradient);
  return { at, value: Number.isNaN(value) ? -Infinity : value, gradient: Array.from(gradient) };
}

/** No coordinate moves farther in one step: coordinates are logarithms, and a factor of e² is far enough to trust a parabola. */
const FARTHEST = 2;
/** Share of the promised rise that a step has to keep (Armijo). */
const KEPT = 1e-4;
const HALVINGS = 40;

/**
 * Goes uphill by quasi-Newton steps (BFGS with a backtracking line search), at most `steps` of them, until the slope is nothing
 * beside the value or a coordinate leaves ±`bound` for good. `known` is the inverse of −Hessian, where something like it is known.
 */
export function climb(objective: Objective, from: Point, steps: number, bound: number, known?: number[][]): Point {
  let here = from;
  let inverse = known ?? identity(from.at.length, 1 / Math.max(1, steepest(from)));
  for (let step = 0; step < steps && !isFlat(here) && !leaving(here, bound); step++) {
    const next = advance(objective, here, product(inverse, here.gradient)) ?? advance(objective, here, here.gradient);
    if (!next) return here;
    inverse = updated(inverse, here, next, step === 0 && !known);
    here = next;
  }
  return here;
}

export const steepest = ({ gradient }: Point): number => Math.max(...gradient.map(Math.abs));
const isFlat = (point: Point): boolean => steepest(point) <= 1e-7 * Math.max(1, Math.abs(point.value));
export const within = ({ at }: Point, bound: number): boolean => at.every((coordinate) => Math.abs(coordinate) <= bound);
/** Beyond the bound and rising outwards: a long step may also have passed over a top within. */
export const leaving = ({ at, gradient }: Point, bound: number): boolean => at.some((coordinate, i) => Math.abs(coordinate) > bound && coordinate * gradient[i]! > 0);

/** The first point along a direction that is as much higher as it promised, halving the way; undefined where there is none. */
function advance(objective: Objective, here: Point, direction: readonly number[]): Point | undefined {
  const slope = dot(direction, here.gradient);
  if (!(slope > 0)) return undefined;
  let length = Math.min(1, FARTHEST / Math.max(...direction.map(Math.abs)));
  for (let halving = 0; halving < HALVINGS; halving++, length /= 2) {
    const next = pointAt(objective, here.at.map((coordinate, i) => coordinate + length * direction[i]!));
    if (next.value >= here.value + KEPT * length * slope) return next;
  }
  return undefined;
}

/** The BFGS formula for the inverse of −Hessian. Where the function does not curve downwards along the step, it says nothing. */
function updated(inverse: number[][], from: Point, to: Point, isFirst: boolean): number[][] {
  const s = to.at.map((coordinate, i) => coordinate - from.at[i]!);
  const y = from.gradient.map((slope, i) => slope - to.gradient[i]!);
  const curvature = dot(s, y);
  if (!(curvature > 0)) return inverse;
  const known = isFirst ? identity(s.length, curvature / dot(y, y)) : inverse;
  const ky = product(known, y);
  const factor = (1 + dot(y, ky) / curvature) / curvature;
  return known.map((row, i) => row.map((value, j) => value + factor * s[i]! * s[j]! - (ky[i]! * s[j]! + s[i]! * ky[j]!) / curvature));
}

const identity = (size: number, scale: number): number[][] => Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? scale : 0)));
const product = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] => matrix.map((row) => dot(row, vector));
const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
