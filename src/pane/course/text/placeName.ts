import type { Standing } from "../../../course/desk/CourseDesk";
import type { StepText } from "../../../course/prose/StepText";

/** What a part of a sheet is called: its cells where they stand, before that its label; a column of the learner's own by its name. */
export interface PlaceName {
  readonly text: string;
  readonly onSheet: boolean;
}

export function placeName(id: string, { words, columns }: StepText, standing: Standing | undefined): PlaceName {
  const address = standing?.address(id);
  if (address !== undefined) return { text: address, onSheet: true };
  const label = words[id];
  return { text: typeof label === "string" ? label : (columns[id]?.[0] ?? id), onSheet: false };
}
