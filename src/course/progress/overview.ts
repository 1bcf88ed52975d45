import type { Module } from "../Step";
import type { Progress } from "./Progress";

export interface ModuleProgress {
  readonly id: string;
  readonly passed: number;
  readonly steps: number;
  /** Of the whole module, and of what is still open. */
  readonly minutes: number;
  readonly minutesLeft: number;
}

/** How far each module has come. */
export const overview = (modules: readonly Module[], { steps: done }: Progress): readonly ModuleProgress[] =>
  modules.map(({ id, steps }) => {
    const left = steps.filter((step) => !done[step.id]?.passed);
    const minutes = (of: Module["steps"]): number => of.reduce((sum, step) => sum + step.minutes, 0);
    return { id, passed: steps.length - left.length, steps: steps.length, minutes: minutes(steps), minutesLeft: minutes(left) };
  });

/** The step to go on with: where the learner stands, else the first that is not passed; undefined when all are. */
export function nextStep(modules: readonly Module[], { at, steps: done }: Progress): string | undefined {
  const all = modules.flatMap(({ steps }) => steps.map(({ id }) => id));
  if (at !== undefined && all.includes(at) && !done[at]?.passed) return at;
  const from = at === undefined ? 0 : all.indexOf(at) + 1;
  return [...all.slice(from), ...all.slice(0, from)].find((id) => !done[id]?.passed);
}
