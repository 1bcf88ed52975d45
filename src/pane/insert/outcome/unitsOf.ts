import type { Result } from "../../../functions/results";
import type { Unit } from "../../../functions/units";

/** What the figures of a result count, each thing once in the order of its columns or rows. Words count nothing, unless there is nothing else. */
export function unitsOf(kind: Result): readonly Unit[] {
  const all = kind.kind === "table" ? kind.columns : kind.kind === "labelled" ? kind.rows : [kind.unit];
  const figures = [...new Set(all)].filter((unit) => unit !== "text");
  return figures.length > 0 ? figures : ["text"];
}
