import type { Cell } from "../../cells/Cell";
import type { Data } from "../Step";
import { MEASURES_EXAMPLE } from "./measureRules";
import { OWN, SIGNALS } from "./loyaltySheet";

const padded = (cells: readonly Cell[], rows: number): readonly Cell[] => Array.from({ length: rows }, (_, at) => cells[at] ?? null);

/** Signals as somebody watches them. In the third the usual lies above the threshold. */
export const SIGNALS_EXAMPLE = {
  signal: ["Days between orders", "Complaints a month", "Average check"],
  usual: [30, 4, 120],
  threshold: [45, 8, 90],
  current: [36, 5, 118],
  owner: ["Sales", "Service", "Sales"],
  checkOn: [46_112, 46_112, 46_142],
  evidence: ["Order log", "Complaint register", "Till"],
} satisfies Data;

/** Signals to write over: what other companies watch. */
export const preset: Data = { signal: ["daysBetween", "averageCheck", "fewerGroups", "complaintsMore", "repliesLess"] };

export const example: Data = {
  ...Object.fromEntries(Object.entries(MEASURES_EXAMPLE).map(([id, cells]) => [id, padded(cells, OWN)])),
  ...Object.fromEntries(Object.entries(SIGNALS_EXAMPLE).map(([id, cells]) => [id, padded(cells, SIGNALS)])),
};
