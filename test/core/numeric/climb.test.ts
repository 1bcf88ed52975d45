import { climb, leaving, pointAt, steepest, within, type Objective } from "../../../src/core/numeric/climb";

/** Rosenbrock's valley turned into a ridge: its top is at (1, 1), and the way there is bent. */
const ridge: Objective = ([x, y], gradient) => {
  gradient.set([2 * (1 - x!) + 400 * x! * (y! - x! * x!), -200 * (y! - x! * x!)]);
  return -((1 - x!) ** 2) - 100 * (y! - x! * x!) ** 2;
};

test("climb goes along Rosenbrock's ridge to its top", () => {
  const top = climb(ridge, pointAt(ridge, [-1.2, 1]), 200, 10);
  top.at.forEach((coordinate) => expect(coordinate).toBeCloseTo(1, 5));
  expect(steepest(top)).toBeLessThan(1e-6);
});

test("climb never goes down, and stops after as many steps as it was given", () => {
  let from = pointAt(ridge, [-1.2, 1]);
  for (let step = 0; step < 20; step++) {
    const next = climb(ridge, from, 1, 10);
    expect(next.value).toBeGreaterThanOrEqual(from.value);
    from = next;
  }
});

test("climb stops outside the bound where the slope goes on for ever", () => {
  const slope: Objective = ([x], gradient) => {
    gradient[0] = Math.exp(-x!);
    return -Math.exp(-x!);
  };
  expect(within(climb(slope, pointAt(slope, [0]), 500, 5), 5)).toBe(false);
});

test("climb comes back where a step went beyond the bound, but the way up does not", () => {
  const top = 4.9;
  const hill: Objective = ([x], gradient) => ((gradient[0] = -2 * (x! - top)), -((x! - top) ** 2));
  const beyond = pointAt(hill, [5.2]);
  expect(leaving(beyond, 5)).toBe(false);
  expect(climb(hill, beyond, 100, 5).at[0]).toBeCloseTo(top, 5);
});

test("climb steps back from where the function has no value", () => {
  const halfLine: Objective = ([x], gradient) => {
    gradient[0] = 1 / x! - 1;
    return x! > 0 ? Math.log(x!) - x! : NaN;
  };
  expect(climb(halfLine, pointAt(halfLine, [5]), 100, 50).at[0]).toBeCloseTo(1, 5);
});
