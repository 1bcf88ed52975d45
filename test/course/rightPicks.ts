import type { Work } from "../../src/course/check/checkStep";
import type { Question, Step } from "../../src/course/Step";

/** The right answers to all questions of a step. */
export const rightPicks = (step: Step): Work["picks"] => Object.fromEntries((step.questions ?? []).map((question) => [question.id, rightPick(question)]));

const rightPick = (question: Question): Work["picks"][string] =>
  question.kind === "sort" ? Object.fromEntries(question.cards.map((card) => [card, [question.right[card]!].flat()[0]!])) : question.right;
