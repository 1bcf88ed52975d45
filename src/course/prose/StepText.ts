/** The words of a step in one language, as they stand in the prose of its module. */
export interface StepText {
  readonly title: string;
  /** Where the material comes from: `003 · case 02`. */
  readonly source: string;
  /** What to read before: one idea. Paragraphs. */
  readonly reading: readonly string[];
  /** What to do. Paragraphs. */
  readonly task: readonly string[];
  /** Labels of the sheet by the id of the part, notes by `id note`, lists by the id of the column or of the allowed words. */
  readonly words: Words;
  /** By what they help with: an answer, a question, or `all` for a step that is filled in. The last level of an answer is its formula and is not written. */
  readonly hints: Readonly<Record<string, readonly string[]>>;
  /** Diagnoses of the listed mistakes, by their ids. */
  readonly mistakes: Sentences;
  /** Notes to the accepted readings, by their ids. */
  readonly readings: Sentences;
  /** What the rules of consistency find, by their ids. */
  readonly rules: Sentences;
  /** Questions by id, their options by `id.option`, their piles by `id:pile`. */
  readonly questions: Sentences;
  /** What to say to a wrong option (`id.option`). */
  readonly feedback: Sentences;
  /** What the learner's own columns are called, and other words they are recognised by. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** The figures computed from the learner's own table, by their ids. */
  readonly measures: Sentences;
  /** What has been learnt, after passing. */
  readonly done: string;
  readonly chart: { readonly title: string; readonly alt: string } | undefined;
}

export interface ModuleText {
  readonly title: string;
  readonly lead: string;
  readonly steps: Readonly<Record<string, StepText>>;
}

export type Sentences = Readonly<Record<string, string>>;
export type Words = Readonly<Record<string, string | readonly string[]>>;
