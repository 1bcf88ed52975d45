import type { Value } from "./ChartData";

/** How much of each stage of a funnel is left of the stage before it. A gap, or a stage of which no share can be taken, has none. */
export const stageShares = (values: readonly Value[]): readonly Value[] =>
  values.map((value, at) => {
    const before = values[at - 1];
    return value !== undefined && value >= 0 && before !== undefined && before > 0 ? value / before : undefined;
  });
