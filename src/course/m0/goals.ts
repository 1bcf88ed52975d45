import { isBlank } from "../../cells/Cell";
import { everyCellFilled } from "../check/rules";
import type { Rule, Step } from "../Step";
import { free, gap, given, table } from "../sheet/parts";

const STATES = ["notBegun", "begun", "done"];

/** Work that has begun is somebody's work. */
const nobodys: Rule = {
  id: "nobodys",
  weight: "actionable",
  reads: ["state", "owner"],
  breaks: { owner: ["", "", "", "", "", ""] },
  find: (filled) => {
    const owners = filled.cells("owner");
    const row = filled.cells("state").findIndex((state, at) => state === "begun" && isBlank(owners[at] ?? null));
    return row < 0 ? undefined : { row: row + 1 };
  },
};

export const goals: Step = {
  id: "0.3",
  kind: "completeness",
  minutes: 3,
  sheet: [
    free("goal"),
    free("figure"),
    free("until", "date"),
    free("pillar", "text", { options: ["selection", "prevention", "promotion"] }),
    gap,
    table("assignments", 6, [
      { id: "assignment", role: "label" },
      { id: "state", role: "free", unit: "text", allowed: { options: STATES } },
      { id: "owner", role: "free", unit: "text" },
    ]),
    given("owned", "count", "=COUNTA({owner})"),
    // The words of the states are those of the list, so that one counts the other in every language.
    table("states", STATES.length, [
      { id: "stateName", role: "label" },
      { id: "inState", role: "given", unit: "count", formula: { fill: "=COUNTIF({state},{stateName.each})" } },
    ]),
    given("next", "text", `=IFERROR(INDEX({assignment},MATCH(1,({state}<>"")*({state}<>{stateName.${STATES.length}})*({owner}=""),0)),"")`),
  ],
  rules: [
    everyCellFilled("goalMissing", ["goal"], { goal: "" }),
    everyCellFilled("figureMissing", ["figure"], { figure: "" }, "actionable"),
    everyCellFilled("dateMissing", ["until"], { until: "" }, "actionable"),
    everyCellFilled("pillarMissing", ["pillar"], { pillar: "" }, "actionable"),
    everyCellFilled("stateMissing", ["state"], { state: ["begun", "", "", "", "", ""] }, "actionable"),
    nobodys,
  ],
  example: {
    goal: "Lose fewer dealers in the north",
    figure: "Churn of dealers, from 12% to 9%",
    until: 46_387,
    pillar: "prevention",
    state: ["begun", "notBegun", "notBegun", "done", "notBegun", "notBegun"],
    owner: ["Sales", "", "", "Service", "", ""],
  },
  worst: "next",
};
