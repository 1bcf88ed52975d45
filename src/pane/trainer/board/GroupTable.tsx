import type { Step } from "../../../course/Step";
import type { Board, LearnerState } from "../../../course/workshop/Board";
import { useTrainer } from "../useTrainer";

interface Props {
  readonly board: Board;
  readonly steps: readonly Step[];
}

const SIGNS: Readonly<Record<LearnerState, string>> = { passed: "✓", begun: "◐", open: "○", damaged: "!" };

/** Learners by steps. It scrolls by itself, also by keyboard; the names stay. */
export function GroupTable({ board, steps }: Props) {
  const { course, words, fill } = useTrainer();
  const hurt = board.learners.some(({ states }) => states.includes("damaged"));
  return (
    <>
      <div class="trainer-scroll" role="region" aria-label={words.board.table} tabIndex={0}>
        <table class="trainer-board">
          <thead>
            <tr>
              <th scope="col">{words.board.learner}</th>
              <th scope="col">{words.board.passed}</th>
              {steps.map((step) => <th key={step.id} scope="col">{step.id}<span class="pane-unseen"> {course.text(step).title}</span></th>)}
            </tr>
          </thead>
          <tbody>
            {board.learners.map(({ learner, states, passed }, at) => (
              <tr key={`${at} ${learner}`}>
                <th scope="row">{learner || <em>{words.board.nameless}</em>}</th>
                <td>{fill(words.board.of, { count: passed, all: steps.length })}</td>
                {states.map((state, order) => <StateCell key={steps[order]?.id ?? order} state={state} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hurt && <p class="pane-note">{words.board.damagedNote}</p>}
    </>
  );
}

/** What is open is most of the table at first: its word is only told, so that the others stand out. */
function StateCell({ state }: { readonly state: LearnerState }) {
  const { words } = useTrainer();
  return (
    <td class={`trainer-${state}`}>
      <span class="trainer-sign" aria-hidden="true">{SIGNS[state]}</span>
      <span class={state === "open" ? "pane-unseen" : "trainer-state"}>{words.board.states[state]}</span>
    </td>
  );
}
