import type { Progress, StepProgress } from "../../progress/Progress";
import { isNewer, readProgress } from "../../progress/readProgress";
import { stateOf } from "../../progress/stateOf";
import type { Merged, ResultFile } from "../WorkshopDesk";

/** What a result file tells: whose it is and what was done, or why it is taken for none. */
export type ResultRead = { readonly learner: string; readonly steps: Progress["steps"]; readonly damaged: boolean } | { readonly refused: Extract<Merged["as"], "notResults" | "newer" | "otherWorkshop"> };

/** Reads the exported progress of a learner. A file without a name stands under its own. */
export function readResult({ name, text }: ResultFile, salt: string | undefined): ResultRead {
  const read = readProgress(text);
  if (!read) return { refused: isNewer(text) ? "newer" : "notResults" };
  const { progress, damaged } = read;
  const steps = Object.fromEntries(Object.entries(progress.steps).filter(([, step]) => stateOf(step) !== "open"));
  // Other texts of the course have a version, too.
  if (damaged && Object.keys(progress.steps).length === 0 && progress.learner === undefined) return { refused: "notResults" };
  if (salt !== undefined && progress.workshop && progress.workshop.salt !== salt) return { refused: "otherWorkshop" };
  return { learner: progress.learner?.trim() || name.replace(/\.\w+$/, ""), steps, damaged };
}

/** Which of two results of a step stays: passed before not passed, then the one with more attempts, then the one that stands. */
export const isBetter = (one: StepProgress, standing: StepProgress | undefined): boolean =>
  !standing || (one.passed === standing.passed ? one.attempts > standing.attempts : one.passed);
