import fc from "fast-check";
import { correlation } from "../../../src/core/numeric/correlation";

const of = (...values: number[]): Float64Array => Float64Array.from(values);

// Anscombe (1973), Graphs in Statistical Analysis, data set 1: 0.816; 0.81642051634484 by numpy.corrcoef.
test("correlation gives the published value of Anscombe's first data set", () => {
  const [x, y] = [of(10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5), of(8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68)];
  expect(correlation(x, y)).toBeCloseTo(0.81642051634484, 13);
});
test("correlation is 1 and −1 on straight lines, whatever their units", () => {
  expect(correlation(of(1, 2, 3), of(1e6, 3e6, 5e6))).toBeCloseTo(1, 14);
  expect(correlation(of(1, 2, 3), of(0.3, 0.2, 0.1))).toBeCloseTo(-1, 14);
});
test.each([
  ["two pairs", of(1, 2), of(3, 5)],
  ["nothing", of(), of()],
  ["a measure without spread", of(1, 2, 3), of(0.1, 0.1, 0.1)],
])("correlation of %s is undefined", (_, a, b) => expect(correlation(a, b)).toBeUndefined());
test("correlation leaves its lists as they were and does not see the order of the pairs, not even in its last bit", () => {
  const pairs = fc.array(fc.tuple(fc.double({ noNaN: true, min: 0, max: 1e6 }), fc.double({ noNaN: true, min: 0, max: 1e6 })), { minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(pairs, (list) => {
      const [a, b] = [Float64Array.from(list, ([x]) => x), Float64Array.from(list, ([, y]) => y)];
      expect(correlation(a.slice().reverse(), b.slice().reverse())).toBe(correlation(a, b));
      expect([...a]).toEqual(list.map(([x]) => x));
    }),
  );
});
