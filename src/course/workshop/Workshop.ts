import type { Locale } from "../../locale/Locale";
import type { Policies, StepProgress } from "../progress/Progress";

/** What a trainer has laid down for everybody who works in a workbook. It stands there as a visible table. */
export interface Workshop {
  readonly title: string;
  /** Makes the numbers of this workshop unlike those of any other. */
  readonly salt: string;
  /** Ids of the modules that are worked on; the others are not shown. */
  readonly modules: readonly string[];
  /** The readings all reports use: learners do not choose them. */
  readonly policies: Policies;
  /** The language of what is written for the whole group, and the one learners are offered. */
  readonly locale: Locale;
  /** Graded work is done on numbers of one's own and can be checked again by the trainer; practice leaves the choice of numbers to the learner. */
  readonly graded: boolean;
  readonly hints: boolean;
  /** A clock beside each step that counts up. It never ends anything. */
  readonly timer: boolean;
}

/** A learner's line on the roster: what has been done, step by step. */
export interface RosterRow {
  /** Empty where results stand in a line whose name was taken away. */
  readonly learner: string;
  readonly steps: Readonly<Record<string, StepProgress>>;
  /** Steps whose record stands there but cannot be read. */
  readonly damaged: readonly string[];
  /** Steps whose answers were too long for a cell and were left out of the record. */
  readonly shortened: readonly string[];
}
