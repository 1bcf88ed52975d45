import type { Column } from "./ChartData";

export interface Span {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Series on top of each other: positive values up from zero, negative ones down from it. Gaps and zeros take no room. */
export function stackSpans(columns: readonly Column[], rows: number): readonly Span[] {
  return Array.from({ length: rows }, (_, row) => {
    let [top, bottom] = [0, 0];
    return columns.flatMap(({ values }, column): Span[] => {
      const value = values[row];
      if (!value) return [];
      const from = value > 0 ? top : bottom;
      const to = from + value;
      if (value > 0) top = to;
      else bottom = to;
      return [{ row, column, value, low: Math.min(from, to), high: Math.max(from, to) }];
    });
  }).flat();
}
