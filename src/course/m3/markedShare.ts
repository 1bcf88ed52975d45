import type { Filled, Rule } from "../Step";
import { numbers } from "../check/rules";

/** Shares are shown to a hundredth of a percent; people round them to whole ones. */
const CLOSE = 0.006;

/** A report must not contradict itself: what is counted as controllable is what is marked yes, with or without what is marked partly. */
export const marksDiffer: Rule = {
  id: "marksDiffer",
  weight: "actionable",
  reads: ["control", "count", "within"],
  breaks: { control: ["no", "no", "no", "no", "no", "yes"] },
  find: (filled) => {
    const [within] = numbers(filled.cells("within"));
    const [yes, partly] = [markedShare(filled, "yes"), markedShare(filled, "partly")];
    return within !== undefined && [yes, yes + partly].every((marked) => Math.abs(marked - within) > CLOSE) ? {} : undefined;
  },
};

function markedShare(filled: Filled, level: string): number {
  const counts = numbers(filled.cells("count"));
  const marked = filled.cells("control").reduce<number>((sum, mark, row) => (mark === level ? sum + (counts[row] ?? 0) : sum), 0);
  return marked / counts.reduce((sum, count) => sum + count, 0);
}
