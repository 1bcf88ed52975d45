import type { Outcome, Weight } from "../../../course/check/Outcome";
import type { OwnReport } from "../../../course/own/OwnTable";
import type { StepText } from "../../../course/prose/StepText";
import { courseWords } from "../../../locale/course";
import type { Locale } from "../../../locale/Locale";
import { reasonOf } from "../../error/watchErrors";
import { findingSentence } from "./findingSentence";

/** Something a check says: how much it matters, and its paragraphs. */
export interface Item {
  readonly weight: Weight;
  readonly sentences: readonly string[];
}

/** What a check has found, in words. What was learnt stands with the news that it is done. */
export const told = (outcome: Outcome, text: StepText, locale: Locale): readonly Item[] =>
  outcome.findings.map((finding) => ({
    weight: finding.weight,
    sentences: [findingSentence(finding, text, locale), ...(finding.weight === "celebratory" && text.done ? [text.done] : [])],
  }));

/** What is told, or why it cannot be: a sentence that is missing is a bug, but the page it should stand on must not go with it. */
export function toldOrNot(tell: () => readonly Item[] | undefined): { readonly items?: readonly Item[] | undefined; readonly failure?: string } {
  try {
    return { items: tell() };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

/** What was found in the learner's own table. All of it: nobody can look for the rest. */
export const toldOwn = ({ passed, findings }: OwnReport, text: StepText, locale: Locale): readonly Item[] => [
  ...(passed ? [{ weight: "celebratory" as const, sentences: [courseWords(locale).own.passed] }] : []),
  ...findings.filter(({ weight }) => weight !== "celebratory").map((finding) => ({ weight: finding.weight, sentences: [findingSentence(finding, text, locale)] })),
];
