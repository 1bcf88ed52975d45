import type { Progress, StepProgress } from "../../../course/progress/Progress";
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
  return here.attempts >= there.attempts && written(here) !== written(there);
}

/** The same text for the same record, in whatever order its keys stand. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
