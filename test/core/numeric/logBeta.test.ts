import { logBeta } from "../../../src/core/numeric/logBeta";

/** By mpmath's loggamma with 160 digits. */
test.each([
  [0.5, 0.5, 1.1447298858494002],
  [1, 3, -1.0986122886681097],
  [0.793, 2.426, -0.51156928859370334],
  [2.5, 4, -3.5861197201561674],
  [0.001, 0.001, 7.6009008170083474],
  [100.5, 200.25, -192.78627122299131],
  [0.7, 1e4, -6.1863605139216646],
])("logBeta(%d, %d) keeps 11 digits, either way round", (a, b, exact) => {
  expect(Math.abs(logBeta(a, b) / exact - 1)).toBeLessThan(1e-11);
  expect(Math.abs(logBeta(b, a) / exact - 1)).toBeLessThan(1e-11);
});

test("logBeta(1, b) is −ln b", () => {
  for (const b of [0.25, 1, 7.5, 60]) expect(logBeta(1, b)).toBeCloseTo(-Math.log(b), 13);
});
