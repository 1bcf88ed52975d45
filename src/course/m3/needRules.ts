import { isBlank } from "../../cells/Cell";
import type { Data, Rule } from "../Step";

/** The book asks to look in three directions: at oneself, at the industry, at rivals. */
export const oneSource = (breaks: Data): Rule => ({
  id: "oneSource", weight: "actionable", reads: ["origin"], breaks,
  find: (filled) => {
    const origins = filled.cells("origin").filter((origin) => !isBlank(origin));
    return origins.length > 1 && new Set(origins).size === 1 ? {} : undefined;
  },
});

/** An empty cell is a gap or a choice: only the learner knows. */
export const emptyCells = (breaks: Data): Rule => ({
  id: "emptyCells", weight: "informative", reads: ["matrix"], breaks,
  find: (filled) => {
    const empty = filled.cells("matrix").filter(isBlank).length;
    return empty === 0 ? undefined : { data: { count: empty } };
  },
});

/** The list has no key: whoever picks another change than most hears what most say, and need not follow. */
export const otherPick = (breaks: Data): Rule => ({
  id: "otherPick", weight: "informative", reads: ["odd"], breaks,
  find: (filled) => (filled.cells("odd").some((pick) => !isBlank(pick) && pick !== "cheaper") ? {} : undefined),
});
