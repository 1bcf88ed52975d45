import type { Workshop } from "../../../course/workshop/Workshop";
import { joined } from "../../../locale/joined";
import { useCourse } from "../CourseContext";

/** What the trainer has settled, as far as it is not seen anyway. */
export function WorkshopFacts({ workshop: { graded, hints } }: { readonly workshop: Workshop }) {
  const { locale, words: { workshop: words } } = useCourse();
  const facts = [graded ? words.graded : words.practice, ...(hints ? [] : [words.noHints])];
  return <p class="pane-note">{joined(facts, locale)}</p>;
}
