import type { FoundWorkshop } from "../../course/workshop/WorkshopDesk";
import { useTrainer } from "./useTrainer";

/** The workshop in a line, and what of its set-up could not be read. */
export function Facts({ found: { workshop, learners, damaged } }: { readonly found: FoundWorkshop }) {
  const { words, fill } = useTrainer();
  const facts = [learners.length > 0 ? fill(words.facts.learners, { count: learners.length }) : words.facts.noRoster, workshop.graded ? words.facts.graded : words.facts.practice];
  return (
    <>
      {workshop.title && <p class="trainer-workshop">{workshop.title}</p>}
      <p class="pane-note">{facts.join(" · ")}</p>
      {damaged.length > 0 && <p class="course-attention">{fill(words.damaged, { fields: damaged.map((field) => words.fields[field]).join(", ") })}</p>}
    </>
  );
}
