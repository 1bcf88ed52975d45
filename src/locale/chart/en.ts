import type { InEachLanguage } from "../InEachLanguage";

/** What the pane's charts say beside what stands on the sheet. */
export const en = {
  drawing: "The chart is being drawn…",
  empty: "The chart appears once its cells are filled.",
  failed: "The chart could not be drawn: {reason}",
  numbers: "Numbers",
  category: "Category",
  columns: {
    value: "Value",
    share: "Share",
    cumulative: "Cumulative share",
    centre: "Centre line",
    lower: "Lower limit",
    upper: "Upper limit",
    ofBefore: "Share of the stage before",
  },
  limits: "Limits",
  outside: "Outside the limits",
  means: "Means",
  cuts: "Limits",
  base: "Base case",
  area: "Circle area: {name}",
  belowZero: "Below zero",
  eighty: "80%",
  total: "Total",
  rise: "Increase",
  fall: "Decrease",
  tell: {
    none: "no value",
    name: "{name} {value}",
    reached: "{name} ≥ {value}",
    missed: "{name} < {value}",
    item: "{label}: {values}",
    between: ", ",
    after: "; ",
    end: ". ",
    stop: ".",
    outside: "Outside the limits: {labels}",
    summary: {
      one: "{name}: {count} value, {low}",
      other: "{name}: {count} values, lowest {low} ({lowLabel}), highest {high} ({highLabel})",
    },
  },
};

export type ChartWords = InEachLanguage<typeof en>;
