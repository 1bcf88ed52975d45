/** One step on the group board, over all learners. */
export interface StepBoard {
  readonly step: string;
  readonly passed: number;
  /** Begun, and not passed yet. */
  readonly begun: number;
  readonly attempts: number;
  /** The diagnosis most learners stand at by now: `section.key`, and how many. */
  readonly diagnosis?: { readonly id: string; readonly count: number };
  /** By answer: how many took each reading. */
  readonly readings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By answer: what was answered, without names, the most frequent first. */
  readonly answers: Readonly<Record<string, readonly { readonly text: string; readonly count: number }[]>>;
}

export type LearnerState = "open" | "begun" | "passed" | "damaged";

/** Learners by steps. */
export interface Board {
  readonly learners: readonly { readonly learner: string; readonly states: readonly LearnerState[]; readonly passed: number }[];
  readonly steps: readonly StepBoard[];
}
