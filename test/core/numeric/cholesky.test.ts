import fc from "fast-check";
import { cholesky, inverse, solve } from "../../../src/core/numeric/cholesky";

// 4 = 2², 12 = 2·6, 37 = 6² + 1²: the textbook example of three rows.
const MATRIX = [[4, 12, -16], [12, 37, -43], [-16, -43, 98]];

test("cholesky gives the lower triangle of the textbook", () => {
  expect(cholesky(MATRIX)).toEqual([[2, 0, 0], [6, 1, 0], [-8, 5, 3]]);
});

test("solve undoes the product, and inverse gives what the product with the matrix makes 1", () => {
  const lower = cholesky(MATRIX)!;
  const b = [1, 2, 3].map((_, i) => MATRIX[i]!.reduce((sum, value, j) => sum + value * (j + 1), 0));
  solve(lower, b).forEach((value, i) => expect(value).toBeCloseTo(i + 1, 10));
  // By hand: cofactors over the determinant 36.
  [(37 * 98 - 43 * 43) / 36, (4 * 98 - 16 * 16) / 36, (4 * 37 - 12 * 12) / 36].forEach((value, i) => expect(inverse(lower)[i]![i]).toBeCloseTo(value, 10));
});

test.each([[[[0]]], [[[1, 2], [2, 1]]], [[[NaN]]]])("cholesky has nothing for %j, which is not positive definite", (matrix) => {
  expect(cholesky(matrix)).toBeUndefined();
});

test("cholesky has nothing for a matrix that is positive definite by the noise of differences alone", () => {
  expect(cholesky([[1, 1], [1, 1 + 1e-8]])).toBeUndefined();
  expect(cholesky([[1, 1], [1, 1 + 1e-6]])).toBeDefined();
});

test("cholesky and solve leave what they were given as it was", () => {
  const [matrix, b] = [structuredClone(MATRIX), [1, 2, 3]];
  solve(cholesky(matrix)!, b);
  expect([matrix, b]).toEqual([MATRIX, [1, 2, 3]]);
});

test("L·Lᵀ is the matrix again", () => {
  const number = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(fc.property(fc.array(fc.array(number, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }), (rows) => {
    const product = (a: readonly (readonly number[])[]) => a.map((x, i) => a.map((y, j) => x.reduce((sum, value, k) => sum + value * y[k]!, i === j ? 0.5 : 0)));
    const matrix = product(rows);
    const lower = cholesky(matrix)!;
    lower.forEach((x, i) => lower.forEach((y, j) => expect(x.reduce((sum, value, k) => sum + value * y[k]!, 0)).toBeCloseTo(matrix[i]![j]!, 9)));
  }));
});
