import type { Course } from "../../course/Course";
import type { Module, Step } from "../../course/Step";

export const stepIn = ({ modules }: Pick<Course, "modules">, id: string): Step | undefined => modules.flatMap(({ steps }) => steps).find((step) => step.id === id);

export function moduleOf({ modules }: Pick<Course, "modules">, step: Step): Module {
  const found = modules.find(({ steps }) => steps.includes(step));
  if (!found) throw new Error(`moduleOf requires a step of the course, got ${step.id}`);
  return found;
}

/** The step before (-1) or behind (1), across the modules. */
export function neighbour({ modules }: Pick<Course, "modules">, { id }: Step, by: 1 | -1): Step | undefined {
  const all = modules.flatMap(({ steps }) => steps);
  return all[all.findIndex((step) => step.id === id) + by];
}
