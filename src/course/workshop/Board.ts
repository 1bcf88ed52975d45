import type { Unit } from "../../functions/units";

/** What was answered and by how many: an accepted reading or a known mistake by its id, a single value as it was shown (numbers rounded to the decimals of their unit), or anything else. */
export type AnswerSeen = { readonly count: number } & (
  | { readonly as: "reading" | "mistake"; readonly id: string }
  | { readonly as: "value"; readonly value: string | number | boolean; readonly unit: Unit }
  /** A block of cells that is neither. */
  | { readonly as: "other" }
);

/** One step on the group board, over all learners. */
export interface StepBoard {
  readonly step: string;
  readonly passed: number;
  /** Begun, and not passed yet. */
  readonly begun: number;
  readonly attempts: number;
  /** The diagnosis most learners stand at by now: `section.key`, and how many. */
  readonly diagnosis?: { readonly id: string; readonly count: number };
  /** By answer for which there are several readings: how many took each. */
  readonly readings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By answer: what was answered, without names, the most frequent first. */
  readonly answers: Readonly<Record<string, readonly AnswerSeen[]>>;
}

export type LearnerState = "open" | "begun" | "passed" | "damaged";

/** Learners by steps. */
export interface Board {
  readonly learners: readonly { readonly learner: string; readonly states: readonly LearnerState[]; readonly passed: number }[];
  readonly steps: readonly StepBoard[];
}
