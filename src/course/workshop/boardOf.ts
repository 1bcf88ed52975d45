import { placeSheet } from "../sheet/placeSheet";
import type { Step } from "../Step";
import { stateOf } from "../progress/stateOf";
import type { StepProgress } from "../progress/Progress";
import { answersSeen } from "./answersSeen";
import type { Board, LearnerState, StepBoard } from "./Board";
import { tally, most } from "./tally";
import type { RosterRow } from "./Workshop";

/** How far a group has come, learner by learner and step by step; what was answered is told without names. */
export function boardOf(rows: readonly RosterRow[], steps: readonly Step[]): Board {
  const learners = rows.map(({ learner, steps: done, damaged }) => {
    const states = steps.map(({ id }): LearnerState => (damaged.includes(id) ? "damaged" : stateOf(done[id])));
    return { learner, states, passed: states.filter((state) => state === "passed").length };
  });
  return { learners, steps: steps.map((step) => stepBoard(step, rows.flatMap(({ steps: done }) => (Object.hasOwn(done, step.id) ? [done[step.id]!] : [])))) };
}

function stepBoard(step: Step, done: readonly StepProgress[]): StepBoard {
  const states = done.map(stateOf);
  // What somebody has passed is behind them, whatever they have tried since.
  const diagnosis = most(done.flatMap(({ passed, diagnosis: id }) => (passed || id === undefined ? [] : [id])));
  const answers = step.answers ?? [];
  const { spots } = placeSheet(step.sheet ?? []);
  return {
    step: step.id,
    passed: states.filter((state) => state === "passed").length,
    begun: states.filter((state) => state === "begun").length,
    attempts: done.reduce((sum, { attempts }) => sum + attempts, 0),
    ...(diagnosis ? { diagnosis: { id: diagnosis.of, count: diagnosis.count } } : {}),
    readings: Object.fromEntries(answers.filter(({ reading, readings }) => reading !== undefined || readings).map(({ at }) => [at, tally(done.flatMap(({ readings }) => readings[at] ?? []))])),
    answers: Object.fromEntries(answers.map((answer) => [answer.at, answersSeen(answer, step, spots.get(answer.at)?.units[0] ?? "number", done)])),
  };
}
