import type { Cell, Grid } from "../../src/cells/Cell";

/** Compares blocks of cells: numbers within the tolerance (relative, absolute near 0), everything else exactly. */
export function expectNear(actual: Grid, wanted: Grid, tolerance = 1e-6): void {
  expect(actual.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  const off = actual.flatMap((row, r) => row.map((cell, c) => ({ row: r + 1, column: c + 1, cell, wanted: wanted[r]![c]! }))).filter((at) => !same(at.cell, at.wanted, tolerance));
  expect(off).toEqual([]);
}

const same = (a: Cell, b: Cell, tolerance: number): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b)) : a === b;
