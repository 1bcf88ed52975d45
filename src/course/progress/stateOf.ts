import type { StepProgress } from "./Progress";

/** A step is begun when something was done in it; to have looked at it is not enough. */
export function stateOf(step: StepProgress | undefined): "passed" | "begun" | "open" {
  if (!step) return "open";
  if (step.passed) return "passed";
  return step.attempts > 0 || Object.keys(step.hints).length > 0 || Object.keys(step.picks).length > 0 ? "begun" : "open";
}
