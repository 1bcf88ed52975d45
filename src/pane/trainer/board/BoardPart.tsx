import { useId, useMemo, useState } from "preact/hooks";
import { boardOf } from "../../../course/workshop/boardOf";
import { useTrainer } from "../useTrainer";
import { furthestModule } from "./furthestModule";
import { GroupTable } from "./GroupTable";
import { StepCards } from "./StepCards";
import type { Roster } from "./useRoster";

/** How the group stands, one module at a time. It follows the workbook by itself and says nothing when it changes. */
export function BoardPart({ roster: { rows, failure, again } }: { readonly roster: Roster }) {
  const { course, workshop, words, fill } = useTrainer();
  const [chosen, choose] = useState<string>();
  const id = useId();
  const shown = course.modules.filter(({ steps }) => steps.length > 0);
  const module = shown.find((each) => each.id === chosen) ?? furthestModule(shown, rows ?? []);
  const board = useMemo(() => rows && module && boardOf(rows, module.steps), [rows, module]);
  if (!workshop || rows?.length === 0) return <p class="trainer-empty">{words.board.empty}</p>;
  return (
    <div class="trainer-part">
      <div role="status">{failure !== undefined && <p class="course-attention">{fill(words.board.stale, { reason: failure })}</p>}</div>
      {failure !== undefined && <button type="button" class="pane-button course-light" onClick={again}>{words.again}</button>}
      {!board && failure === undefined && <p class="pane-note">{words.board.loading}</p>}
      {board && module && (
        <>
          <label class="pane-label" for={id}>{words.board.module}</label>
          <select id={id} class="pane-field pane-select" value={module.id} onChange={(event) => choose(event.currentTarget.value)}>
            {shown.map((each) => <option key={each.id} value={each.id}>{fill(words.setUp.module, { id: each.id.slice(1), title: course.module(each.id).title })}</option>)}
          </select>
          <GroupTable board={board} steps={module.steps} />
          <StepCards board={board} steps={module.steps} />
        </>
      )}
    </div>
  );
}
