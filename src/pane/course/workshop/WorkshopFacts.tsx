import type { Workshop } from "../../../course/workshop/Workshop";
import { useCourse } from "../CourseContext";

/** What the trainer has settled, as far as it is not seen anyway. */
export function WorkshopFacts({ workshop: { graded, hints } }: { readonly workshop: Workshop }) {
  const { words: { workshop: words } } = useCourse();
  const facts = [graded ? words.graded : words.practice, ...(hints ? [] : [words.noHints])];
  return <p class="pane-note">{facts.map((fact, at) => <span key={fact}>{at > 0 && " "}{fact}</span>)}</p>;
}
