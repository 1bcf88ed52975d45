import { isBlank } from "../../cells/Cell";
import type { Data, Filled, Rule } from "../Step";

/** An improvement of a whole mark is a claim about facts. */
export const improvedUnproved = (id: string, breaks: Data): Rule => ({
  id, weight: "essential", reads: ["before", "now", "evidence"], breaks,
  find: (filled) => {
    const evidence = filled.cells("evidence");
    const row = changes(filled).findIndex((change, at) => change <= -1 && isBlank(evidence[at]));
    return row < 0 ? undefined : { row: row + 1 };
  },
});

export const oneWorse = (id: string, breaks: Data): Rule => ({
  id, weight: "informative", reads: ["before", "now"], breaks,
  find: (filled) => {
    const row = changes(filled).findIndex((change) => change > 0);
    return row < 0 ? undefined : { row: row + 1 };
  },
});

export const allUnchanged = (id: string, breaks: Data): Rule => ({
  id, weight: "informative", reads: ["before", "now"], breaks,
  find: (filled) => (changes(filled).every((change) => change === 0) ? {} : undefined),
});

/** From the first rating to the second; NaN where one of them is missing. */
function changes(filled: Filled): readonly number[] {
  const before = filled.cells("before");
  return filled.cells("now").map((now, at) => (isBlank(now) || isBlank(before[at]) ? NaN : Number(now) - Number(before[at])));
}
