import type { Trouble } from "../../../course/progress/ProgressKeeper";
import { useCourse } from "../CourseContext";

/** What to know about the keeping of progress. */
export function KeptNote({ trouble }: { readonly trouble: Trouble }) {
  const { words, fill } = useCourse();
  return <p class="pane-card course-attention" role="status">{trouble.kind === "not" ? fill(words.kept.not, { reason: trouble.reason }) : words.kept[trouble.kind]}</p>;
}
