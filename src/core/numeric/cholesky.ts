/** What is left of a diagonal below this share of it is the noise of differences, and the matrix as good as singular. */
const NOISE = 1e-7;

/** The lower triangle of a positive definite matrix A = L·Lᵀ, row by row; undefined where A is not, or hardly, positive definite. */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const lower = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      const rest = matrix[i]![j]! - dot(lower[i]!, lower[j]!, j);
      if (i === j && !(rest > NOISE * matrix[i]![i]!)) return undefined;
      lower[i]![j] = i === j ? Math.sqrt(rest) : rest / lower[j]![j]!;
    }
  }
  return lower;
}

/** x with L·Lᵀ·x = b. */
export function solve(lower: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x = [...b];
  for (let i = 0; i < x.length; i++) x[i] = (x[i]! - dot(lower[i]!, x, i)) / lower[i]![i]!;
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < x.length; j++) x[i]! -= lower[j]![i]! * x[j]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}

/** A⁻¹. */
export const inverse = (lower: readonly (readonly number[])[]): number[][] => lower.map((_, at) => solve(lower, lower.map((__, i) => (i === at ? 1 : 0))));

function dot(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a[i]! * b[i]!;
  return sum;
}
