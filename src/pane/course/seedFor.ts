import { seedOf } from "../../course/variants/seedOf";
import type { Progress } from "../../course/progress/Progress";
import type { Step } from "../../course/Step";

/**
 * The seed of a sheet's data: 0 for the course's numbers, and where a step knows no others. A named learner has the same on every
 * computer, and in each workshop others.
 */
export const seedFor = (step: Step, own: boolean, { learner, salt }: Pick<Progress, "learner" | "salt">, workshop?: string): number =>
  own && step.draw ? seedOf("course", step.id, learner || salt || "", ...(workshop === undefined ? [] : [workshop])) : 0;
