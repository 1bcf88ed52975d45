import { useState } from "preact/hooks";
import type { Workshop } from "../../../course/workshop/Workshop";
import { reasonOf } from "../../error/watchErrors";
import { useCourse } from "../CourseContext";

interface Props {
  readonly found: Workshop;
  onTaken(): void;
  onKeep(): void;
}
type State = { readonly kind: "asking" | "writing" | "taken" } | { readonly kind: "failed"; readonly reason: string };

/** A set-up for learners with workbooks of their own: written into the workbook when they agree. Where the trainer's own stands it is not touched. */
export function FoundSetUp({ found, onTaken, onKeep }: Props) {
  const { workshop, workshopDesk, lookForWorkshop, words, fill } = useCourse();
  const [state, setState] = useState<State>({ kind: "asking" });
  const { setUp } = words.workshop;
  const take = (): void => {
    if (state.kind === "writing") return;
    setState({ kind: "writing" });
    workshopDesk.setUp(found, []).then(() => {
      onTaken();
      setState({ kind: "taken" });
      lookForWorkshop();
    }, (error: unknown) => setState({ kind: "failed", reason: reasonOf(error) }));
  };
  if (state.kind === "taken") return <p class="pane-note">{setUp.taken}</p>;
  if (workshop && workshop.learners.length > 0) return <p>{setUp.listed}</p>;
  return (
    <div class="course-ask">
      <p>{fill(setUp.found, { title: found.title })}</p>
      <p>{setUp.ask}</p>
      {state.kind === "failed" && <p class="course-attention">{fill(setUp.failed, { reason: state.reason })}</p>}
      <div class="course-row">
        <button type="button" class="pane-button" aria-disabled={state.kind === "writing"} onClick={take}>{setUp.take}</button>
        <button type="button" class="pane-button course-light" onClick={onKeep}>{words.transfer.keep}</button>
      </div>
    </div>
  );
}
