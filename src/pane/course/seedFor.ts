import type { Step } from "../../course/Step";
import { seedOf } from "../../course/variants/seedOf";

/** The seed of a sheet's data: 0 for the book's numbers, and where a step knows no others. */
export const seedFor = (step: Step, own: boolean, learner: string): number => (own && step.draw ? seedOf("course", step.id, learner) : 0);
