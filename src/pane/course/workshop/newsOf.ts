import type { Progress, StepProgress } from "../../../course/progress/Progress";
import { isSame } from "../../../course/progress/readJson";
import { stepState } from "../overview/stepState";

type Steps = Progress["steps"];

/** What the roster does not know yet of these steps. What it knows better, such as from the learner's other computer, is left to it. */
export const newsOf = (here: Steps, there: Steps, steps: readonly string[]): readonly (readonly [string, StepProgress])[] =>
  steps.flatMap((id) => {
    const step = here[id];
    return step && stepState(step) !== "open" && isNews(step, there[id]) ? [[id, step] as const] : [];
  });

function isNews(here: StepProgress, there: StepProgress | undefined): boolean {
  if (!there) return true;
  if (here.passed !== there.passed) return here.passed;
  return here.attempts >= there.attempts && !isSame(here, there);
}
