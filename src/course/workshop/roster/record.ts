import { NO_STEP, type StepProgress } from "../../progress/Progress";
import { isRecord, parsed } from "../../progress/readJson";
import { readStep } from "../../progress/readProgress";

/** A cell of Excel's holds 32,767 signs, an apostrophe before the text among them. */
export const LONGEST = 32_000;

export interface RecordRead {
  readonly step: string | undefined;
  readonly progress: StepProgress;
  /** Answers were left out of it, as they were too long. */
  readonly shortened: boolean;
}

/** What is kept of a step as the text of a cell. What is too long for one loses its answers first, then all but the result. */
export function writeRecord(step: string, progress: StepProgress): string {
  const { passed, attempts } = progress;
  const texts = [
    { step, ...progress },
    { step, ...withoutAnswers(progress), shortened: true },
    { ...NO_STEP, step, passed, attempts, shortened: true },
  ].map((record) => JSON.stringify(record));
  return texts.find(({ length }) => length <= LONGEST)!;
}

const withoutAnswers = ({ answers: _, ...rest }: StepProgress): StepProgress => rest;

/** Reads a record that somebody may have changed. Undefined where it does not even tell whether the step was passed. */
export function readRecord(text: string): RecordRead | undefined {
  const kept = parsed(text);
  if (!isRecord(kept) || typeof kept["passed"] !== "boolean" || typeof kept["attempts"] !== "number") return undefined;
  return { step: typeof kept["step"] === "string" && /^\d+\.\d+$/.test(kept["step"]) ? kept["step"] : undefined, progress: readStep(kept), shortened: kept["shortened"] === true };
}
