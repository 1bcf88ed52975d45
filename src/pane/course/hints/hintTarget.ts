import type { Outcome } from "../../../course/check/Outcome";
import type { StepText } from "../../../course/prose/StepText";
import type { Step } from "../../../course/Step";

/** What the next hint helps with, and how many levels there are. An answer's last level is its formula, which nobody has to write; graded work goes without. */
export interface HintTarget {
  readonly of: string;
  readonly levels: number;
  readonly endsInFormula: boolean;
}

/** Helps with what the check stumbled over, else with the first part that is not right yet. */
export function hintTarget(step: Step, { hints }: StepText, outcome: Outcome | undefined, withFormula = true): HintTarget | undefined {
  const parts = [...(step.answers ?? []).map(({ at }) => at), ...(step.questions ?? []).map(({ id }) => id)];
  const failing = outcome?.findings.find(({ weight }) => weight === "essential")?.at;
  const wanted = [failing, ...parts.filter((part) => !outcome?.parts[part]), "all", ...parts];
  const of = wanted.find((part) => part !== undefined && hints[part] !== undefined);
  if (of === undefined) return undefined;
  const endsInFormula = withFormula && (step.answers ?? []).some(({ at }) => at === of);
  return { of, levels: hints[of]!.length + (endsInFormula ? 1 : 0), endsInFormula };
}
