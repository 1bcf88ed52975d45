import type { Picks } from "../check/checkQuestions";
import type { Policy } from "../Step";

/** An answer as it was checked: the formulas of its cells, "" where there is none, and the values. */
export interface AnswerGiven {
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
}

/** What is kept of one step. */
export interface StepProgress {
  readonly passed: boolean;
  readonly attempts: number;
  /** Levels of hints opened, by what they help with. */
  readonly hints: Readonly<Record<string, number>>;
  /** What was picked in its questions. */
  readonly picks: Picks;
  /** The readings by which answers passed. */
  readonly readings: Readonly<Record<string, string>>;
  /** What stood in the answers when they passed, and until then when they were last checked, as it would stand on a new sheet. */
  readonly answers?: Readonly<Record<string, AnswerGiven>>;
  /** What was picked when it passed, where something else has been picked since. */
  readonly passedPicks?: Picks;
  /** The last essential diagnosis, while it does not pass. */
  readonly diagnosis?: string;
}

export type Policies = Readonly<Record<Policy, string>>;

/** One learner's way through the course. It knows no time of day: it is only what was done. */
export interface Progress {
  readonly version: 1;
  /** Undefined until the learner was asked; an empty name is an answer too. */
  readonly learner?: string;
  /** Stands for a learner who gives no name, so that their own numbers are not everybody's. */
  readonly salt?: string;
  /** The workshop it was done in, where there was one. */
  readonly workshop?: { readonly title: string; readonly salt: string };
  /** Whether the learner works on numbers of their own instead of the book's. */
  readonly ownNumbers: boolean;
  /** The step the learner was at last, also while they look at the overview; undefined before the first. */
  readonly at?: string;
  readonly steps: Readonly<Record<string, StepProgress>>;
  readonly policies: Policies;
}

export const NO_STEP: StepProgress = { passed: false, attempts: 0, hints: {}, picks: {}, readings: {} };

export const BEGINNING: Progress = { version: 1, ownNumbers: false, steps: {}, policies: { churnBase: "start", ltvTiming: "start", lossPrice: "before" } };

/** The choices of each setting, the usual one first. */
export const POLICIES: Readonly<Record<Policy, readonly string[]>> = {
  churnBase: ["start", "end", "average", "exposed"],
  ltvTiming: ["start", "end", "renewal"],
  lossPrice: ["before", "now"],
};
