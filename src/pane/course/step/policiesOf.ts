import type { Policy, Step } from "../../../course/Step";

/** The settings a step has to do with; the base of churn where it has to do with none. */
export function policiesOf({ answers = [] }: Step): readonly Policy[] {
  const used = [...new Set(answers.flatMap(({ policy }) => (policy === undefined ? [] : [policy])))];
  return used.length > 0 ? used : ["churnBase"];
}
