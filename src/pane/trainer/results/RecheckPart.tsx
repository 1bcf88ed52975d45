import type { Recheck } from "../../../course/workshop/WorkshopDesk";
import { stepIn } from "../../course/stepIn";
import { useDoing } from "../useDoing";
import { useTrainer } from "../useTrainer";

/** Graded work, done again: what holds, what does not, and what cannot be tried. */
export function RecheckPart() {
  const { course, workshop, workshopDesk, words: { results: { recheck: words }, failed }, fill } = useTrainer();
  const { busy, result, reason, run } = useDoing<readonly Recheck[]>();
  const graded = workshop?.workshop.graded ?? false;
  const of = (as: Recheck["as"]): readonly Recheck[] => (result ?? []).filter((each) => each.as === as);
  const counts = { confirmed: of("confirmed").length, differs: of("differs").length, untriable: of("untriable").length };
  const said = busy ? words.busy : !result ? "" : result.length === 0 ? words.nothing : fill(words.counts, counts);
  return (
    <section class="pane-section course-form">
      <h3>{words.title}</h3>
      <p class="pane-note">{graded ? words.note : words.practice}</p>
      {graded && <button type="button" class="pane-button course-light" aria-disabled={busy} onClick={() => run(() => workshopDesk.recheck(course))}>{words.do}</button>}
      <div role="status">
        <p class="course-attention">{reason !== undefined && fill(failed, { reason })}</p>
        <p>{said}</p>
      </div>
      {(["differs", "untriable", "confirmed"] as const).map((as) => <Group key={as} as={as} found={of(as)} />)}
    </section>
  );
}

const SIGNS = { differs: "✕", untriable: "–", confirmed: "✓" } as const;

/** What holds needs no reading: it is folded away. */
function Group({ as, found }: { readonly as: Recheck["as"]; readonly found: readonly Recheck[] }) {
  const { words: { results: { recheck: words } }, fill } = useTrainer();
  if (found.length === 0) return null;
  return (
    <details class={`trainer-group trainer-${as}`} open={as !== "confirmed"}>
      <summary><span aria-hidden="true">{SIGNS[as]} </span>{fill(words.groups[as], { count: found.length })}</summary>
      <ul>{found.map((each) => <Entry key={`${each.learner} ${each.step}`} found={each} />)}</ul>
    </details>
  );
}

function Entry({ found: { learner, step, why } }: { readonly found: Recheck }) {
  const { course, words: { board, results: { recheck: words } }, fill } = useTrainer();
  const known = stepIn(course, step);
  const name = known ? `${step} ${course.text(known).title}` : step;
  return <li>{fill(words.entry, { learner: learner || board.nameless, step: name })}{why && <span class="pane-note trainer-why">{words.why[why]}</span>}</li>;
}
