import type { Look, Mark } from "./Layout";

/** How cells look, the same in both programs. What is left out is as in an empty cell. */
export interface Appearance {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Of the type. */
  readonly color?: string;
  readonly fill?: string;
  readonly wraps?: boolean;
  /** Where a thin line runs: over the block, under it, or around each of its cells. */
  readonly line?: "above" | "below" | "around";
}

/** Type has at least 4.5 : 1 against its fill, or against white where it has none. */
export const LOOKS: Readonly<Record<Look, Appearance>> = {
  title: { size: 14, bold: true },
  header: { bold: true, wraps: true, line: "below" },
  label: { wraps: true },
  input: { color: "#0b5394" },
  answer: { fill: "#fff4ce", wraps: true, line: "around" },
  /** An answer whose words come by calculation: rows do not grow with them, and wrapped they would be cut at the top. */
  spill: { fill: "#fff4ce", line: "around" },
  note: { size: 9, color: "#616161", wraps: true },
  /** Above a table whose first column is narrow. */
  remark: { size: 9, color: "#616161" },
  total: { bold: true, line: "above" },
};

export const MARKS: Readonly<Record<Mark["as"], { readonly fill: string; readonly color: string }>> = {
  good: { fill: "#dff6dd", color: "#0b6a0b" },
  fair: { fill: "#fff4ce", color: "#5c2e00" },
  poor: { fill: "#fde7e9", color: "#a80000" },
};

/** The colours of the lowest and of the highest number; black type is readable on both. */
export const HEAT = { low: "#ffffff", high: "#9dc3e6" } as const;

/** The colour of the lines. */
export const LINE = "#616161";
