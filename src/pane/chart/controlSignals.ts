import type { ChartData } from "./ChartData";

/** Rows of a control chart whose value lies outside its limits. A row without a limit has no signal on that side. */
export function controlSignals({ columns: [value, , lower, upper], labels }: ChartData): readonly number[] {
  const outside = (at: number): boolean => {
    const shown = value?.values[at];
    if (shown === undefined) return false;
    return shown < (lower?.values[at] ?? -Infinity) || shown > (upper?.values[at] ?? Infinity);
  };
  return labels.map((_, at) => at).filter(outside);
}
