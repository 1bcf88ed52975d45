/**
 * A chart over the parts of a sheet: ids where the workbook's description has addresses (of rows, columns, strips; several rows that follow
 * each other are `"begin:lost"`, and `"begin:lost labels"` their labels). Its title, its alternative text and the names of its series (those of the parts) stand in the prose.
 */
export type ChartDesign =
  | { readonly kind: "bars" | "stacked" | "lines" | "radar"; readonly categories: string; readonly series: readonly string[]; readonly unit: ChartUnit }
  | { readonly kind: "waterfall" | "funnel"; readonly categories: string; readonly values: string; readonly unit: ChartUnit }
  | { readonly kind: "pareto"; readonly categories: string; readonly shares: string; readonly cumulative: string; readonly unit: ChartUnit }
  | { readonly kind: "control"; readonly categories: string; readonly values: string; readonly centre: string; readonly lower: string; readonly upper: string; readonly unit: ChartUnit }
  | { readonly kind: "quadrant"; readonly labels: string; readonly x: string; readonly y: string; /** Where the cross stands, instead of at the means: ids of two cells. */ readonly cuts?: { readonly x: string; readonly y: string }; readonly unit: ChartUnit }
  | { readonly kind: "bubble"; readonly labels: string; readonly x: string; readonly y: string; readonly size: string; readonly unit: ChartUnit }
  | { readonly kind: "dumbbell"; readonly categories: string; readonly before: string; readonly after: string; readonly unit: ChartUnit }
  | { readonly kind: "tornado"; readonly categories: string; /** Differences from the base case. */ readonly low: string; readonly high: string; readonly unit: ChartUnit }
  | { readonly kind: "intervals"; readonly categories: string; readonly points: string; readonly lower: string; readonly upper: string; readonly unit: ChartUnit }
  | { readonly kind: "heat"; readonly rows: string; readonly columns: string; readonly values: string; readonly unit: ChartUnit };

type ChartUnit = "share" | "money" | "count" | "ratio" | "score" | "mark" | "number";

