import { chebyshev } from "../../../src/core/numeric/chebyshev";

const along = (from: number, to: number): number[] => Array.from({ length: 101 }, (_, i) => from + ((to - from) * i) / 100);
const farthest = (f: (x: number) => number, from: number, to: number): number => {
  const close = chebyshev(f, from, to);
  return Math.max(...along(from, to).map((x) => Math.abs(close(x) - f(x)))) / Math.max(...along(from, to).map((x) => Math.abs(f(x))));
};

test.each([
  ["a straight line", (x: number) => 3 - 2 * x, -1, 4],
  ["eˣ", Math.exp, 0, 10],
  ["1/(1 + x)", (x: number) => 1 / (1 + x), 0, 20],
  ["a wave", (x: number) => Math.cos(12 * x), 0, 5],
  ["a constant", () => 7, 2, 3],
])("chebyshev comes within 1e-12 of %s, in and at the ends of the interval", (_, f, from, to) => {
  expect(farthest(f, from, to)).toBeLessThan(1e-12);
});

test("chebyshev asks a smooth function a few tens of times, however often it is asked itself", () => {
  let asked = 0;
  const close = chebyshev((x) => Math.log1p(x + Number(++asked > 0)), 0, 3);
  along(0, 3).forEach(close);
  expect(asked).toBeLessThan(100);
});

test("chebyshev gives back the function itself where no polynomial is near: a step, a corner", () => {
  for (const f of [Math.abs, Math.sign]) expect(chebyshev(f, -1, 2)).toBe(f);
});

test("chebyshev never asks at the ends, where a function may be 0/0", () => {
  expect(farthest((x) => (x === 0 ? 1 : Math.sin(x) / x), 0, 2)).toBeLessThan(1e-12);
  expect(chebyshev((x) => Math.expm1(x) / x, 0, 1)(0)).toBeCloseTo(1, 12);
});
