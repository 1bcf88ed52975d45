import type { Progress } from "../progress/Progress";
import type { Step } from "../Step";
import { nameKey } from "../workshop/nameKey";
import { seedOf } from "./seedOf";

interface Who extends Pick<Progress, "learner" | "salt"> {
  /** Graded work is done on own numbers, whatever the learner has chosen. */
  readonly workshop?: { readonly salt: string; readonly graded?: boolean } | undefined;
}

/**
 * The seed of a sheet's data: 0 for the course's numbers, and where a step knows no others. A named learner has the same on every computer, and in
 * a workshop those of that workshop, which its trainer can work out.
 */
export function seedFor(step: Step, own: boolean, { learner, salt, workshop }: Who): number {
  if (!step.draw || !(own || workshop?.graded)) return 0;
  if (workshop) return seedOf("course", step.id, nameKey(learner ?? "") || salt || "", workshop.salt);
  return seedOf("course", step.id, learner || salt || "");
}
