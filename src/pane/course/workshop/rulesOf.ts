import type { Policies, Progress } from "../../../course/progress/Progress";
import type { Step } from "../../../course/Step";
import type { Workshop } from "../../../course/workshop/Workshop";
import { seedFor } from "../../../course/variants/seedFor";

/** How the course is worked through: as the trainer has laid it down, else as the learner likes it. */
export interface Rules {
  readonly policies: Policies;
  readonly ownNumbers: boolean;
  /** Whether the trainer has settled it for everybody. */
  readonly fixed: { readonly policies: boolean; readonly numbers: boolean };
  /** All levels, those in words only, or none. */
  readonly hints: "all" | "inWords" | "none";
  readonly timer: boolean;
  /** The seed of a step's data, on numbers of one's own or the course's. */
  seed(step: Step, own: boolean): number;
}

export function rulesOf(progress: Progress, workshop: Workshop | undefined): Rules {
  const graded = workshop?.graded ?? false;
  return {
    policies: workshop?.policies ?? progress.policies,
    ownNumbers: graded || progress.ownNumbers,
    fixed: { policies: workshop !== undefined, numbers: graded },
    hints: workshop?.hints === false ? "none" : graded ? "inWords" : "all",
    timer: workshop?.timer ?? false,
    seed: (step, own) => seedFor(step, own, { ...progress, workshop }),
  };
}
