import type { Outcome } from "../../../course/check/Outcome";

export interface Situation {
  /** Whether the step has a sheet, and whether it stands; undefined while that is being found out. */
  readonly needsSheet: boolean;
  readonly stands: boolean | undefined;
  /** Passed on an earlier visit or check. */
  readonly passed: boolean;
  /** The check of this visit. */
  readonly outcome: Outcome | undefined;
}

/** What a learner does next: one thing. A step passed before is open to be checked again, but asks for nothing. */
export function primaryAction({ needsSheet, stands, passed, outcome }: Situation): "build" | "check" | "next" {
  if (outcome ? outcome.passed : passed) return "next";
  return needsSheet && stands === false ? "build" : "check";
}
