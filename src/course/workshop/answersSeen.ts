import type { Unit } from "../../functions/units";
import { rounded } from "../key/close";
import type { StepProgress } from "../progress/Progress";
import type { Answer, Step } from "../Step";
import type { AnswerSeen } from "./Board";

type Seen = AnswerSeen extends infer T ? (T extends AnswerSeen ? Omit<T, "count"> : never) : never;

/** What was answered to one part, without names: by how many, the most frequent first. Who has left it blank has not answered. */
export function answersSeen(answer: Answer, step: Step, unit: Unit, done: readonly StepProgress[]): readonly AnswerSeen[] {
  const counts = new Map<string, { readonly seen: Seen; count: number }>();
  for (const progress of done) {
    const seen = seenIn(answer, step, unit, progress);
    if (!seen) continue;
    const key = JSON.stringify(seen);
    const known = counts.get(key) ?? { seen, count: 0 };
    counts.set(key, { seen, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ seen, count }) => ({ ...seen, count }) as AnswerSeen);
}

/** A mistake is told by the step's diagnosis: it is the first answer's that knows it. */
function seenIn({ at }: Answer, step: Step, unit: Unit, { passed, readings, diagnosis, answers }: StepProgress): Seen | undefined {
  const mistake = !passed && diagnosis?.startsWith("mistakes.") ? diagnosis.slice("mistakes.".length) : undefined;
  if (mistake !== undefined && step.answers?.find(({ mistakes = {} }) => Object.hasOwn(mistakes, mistake))?.at === at) return { as: "mistake", id: mistake };
  if (Object.hasOwn(readings, at)) return { as: "reading", id: readings[at]! };
  const cells = (answers && Object.hasOwn(answers, at) ? answers[at]!.values : []).flat();
  const [cell = null] = cells;
  if (cells.every((each) => each === null || each === "")) return undefined;
  if (cells.length > 1 || cell === null) return { as: "other" };
  return { as: "value", value: typeof cell === "number" ? rounded(cell, unit) : cell, unit };
}
