import type { Question } from "../Step";
import { essential, type Finding } from "./Outcome";

/** What was picked: the id of an option, several, or a pile for each card. */
export type Pick = string | readonly string[] | Readonly<Record<string, string>>;
export type Picks = Readonly<Record<string, Pick | undefined>>;

/** What is wrong with the answer to a question; undefined where it is right. What the question does not offer, as a damaged or older pick may, is no answer. */
export function checkQuestion(question: Question, pick: Pick | undefined): Finding | undefined {
  if (question.kind === "one") return one(question, typeof pick === "string" ? pick : undefined);
  if (question.kind === "many") return many(question, Array.isArray(pick) ? pick : []);
  return sort(question, typeof pick === "object" && !Array.isArray(pick) ? (pick as Readonly<Record<string, string>>) : {});
}

type Kind<K> = Extract<Question, { kind: K }>;

function one({ id, options, right }: Kind<"one">, pick: string | undefined): Finding | undefined {
  if (pick === undefined || !options.includes(pick)) return essential("common", "unanswered", id);
  return pick === right ? undefined : essential("feedback", `${id}.${pick}`, id);
}

function many({ id, options, right }: Kind<"many">, picked: readonly string[]): Finding | undefined {
  const picks = options.filter((option) => picked.includes(option));
  if (picks.length === 0) return essential("common", "unanswered", id);
  const wrong = picks.find((pick) => !right.includes(pick));
  if (wrong !== undefined) return essential("feedback", `${id}.${wrong}`, id);
  return picks.length < right.length ? essential("common", "moreToPick", id, { count: right.length - picks.length }) : undefined;
}

function sort({ id, cards, piles, right }: Kind<"sort">, on: Readonly<Record<string, string>>): Finding | undefined {
  const left = cards.filter((card) => !piles.includes(on[card] ?? ""));
  if (left.length > 0) return essential("common", "cardsLeft", id, { count: left.length });
  const misplaced = cards.find((card) => ![right[card]].flat().includes(on[card]));
  return misplaced === undefined ? undefined : essential("feedback", `${id}.${misplaced}`, id);
}
