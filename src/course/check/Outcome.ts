import type { AnswerGiven } from "../progress/Progress";

/** How much a finding matters: essential (must be mended), actionable (there is a better way), informative (another reading), celebratory (done). */
export type Weight = "essential" | "actionable" | "informative" | "celebratory";

/** Where the sentence of a finding stands: among the words every step shares, or in a section of the step's own prose. */
export type Section = "common" | "mistakes" | "readings" | "rules" | "feedback";

/** Something to tell the learner: which sentence, about which part, with what in its gaps. */
export interface Finding {
  readonly weight: Weight;
  readonly section: Section;
  readonly key: string;
  /** The id of the answer or question. */
  readonly at?: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

export interface Outcome {
  readonly passed: boolean;
  /** At most one of them is essential, and it stands first. */
  readonly findings: readonly Finding[];
  /** Answers and questions by id: which of them pass. */
  readonly parts: Readonly<Record<string, boolean>>;
  /** The reading by which an answer passed, where there are several. */
  readonly readings: Readonly<Record<string, string>>;
  /** What stood in the answers, as it would stand on a new sheet. */
  readonly answers?: Readonly<Record<string, AnswerGiven>>;
}

export const essential = (section: Section, key: string, at?: string, data?: Finding["data"]): Finding => finding("essential", section, key, at, data);

export function finding(weight: Weight, section: Section, key: string, at?: string, data?: Finding["data"]): Finding {
  return { weight, section, key, ...(at === undefined ? {} : { at }), ...(data ? { data } : {}) };
}
