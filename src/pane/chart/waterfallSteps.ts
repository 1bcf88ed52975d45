import type { Value } from "./ChartData";

export interface Step {
  readonly at: number;
  readonly kind: "total" | "rise" | "fall";
  readonly value: number;
  /** Where its bar begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** The bars of a waterfall: the first and the last value stand on zero, each between them on the level reached before. A gap keeps the level. */
export function waterfallSteps(values: readonly Value[]): readonly Step[] {
  const steps: Step[] = [];
  let level = 0;
  values.forEach((value, at) => {
    if (value === undefined) return;
    const total = at === 0 || at === values.length - 1;
    const from = total ? 0 : level;
    level = total ? value : level + value;
    steps.push({ at, kind: total ? "total" : value < 0 ? "fall" : "rise", value, from, to: level });
  });
  return steps;
}
