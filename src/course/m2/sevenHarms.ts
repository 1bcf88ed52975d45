import { isBlank, type Cell } from "../../cells/Cell";
import { atLeast, everyCell, everyCellFilled } from "../check/rules";
import type { Data, Filled, Found, Rule, Step } from "../Step";
import { gap, given, table } from "../sheet/parts";

const HARMS = 7;
const rank = [1, 3, 2, 5, 4, 7, 6];
const first = (cell: Cell): readonly Cell[] => [cell, ...Array.from({ length: HARMS - 1 }, () => null)];
const number = [1_500_000, 120, 3000, null, null, null, null];
const source = ["Step 2.3", "Cost of sales 2025", "Step 1.1", null, null, null, null];

/** A rule about the row of the harm that is ranked first. */
const aboutGreatest = (id: string, reads: readonly string[], isFault: (filled: Filled, at: number) => boolean, breaks: Data, weight: Rule["weight"] = "essential"): Rule => ({
  id, weight, reads: ["rank", ...reads], breaks,
  find: (filled): Found | undefined => {
    const at = filled.cells("rank").indexOf(1);
    return at >= 0 && isFault(filled, at) ? { row: at + 1 } : undefined;
  },
});

/** Two harms are not equally great: each rank from 1 on is given once. Tells the first rank that is given again. */
const eachRankOnce: Rule = {
  id: "eachRankOnce", weight: "essential", reads: ["rank"], breaks: { rank: [1, 3, 2, 5, 4, 7, 3] },
  find: (filled) => {
    const ranks = filled.cells("rank");
    const at = ranks.findIndex((cell, row) => ranks.indexOf(cell) < row || typeof cell !== "number" || !Number.isInteger(cell) || cell < 1 || cell > HARMS);
    return at < 0 ? undefined : { row: at + 1 };
  },
};

const hasNoProof = (filled: Filled, at: number): boolean => isBlank(filled.cells("source")[at]) && !filled.formulas("number")[at];

/** A number without a formula or a source is an opinion. */
const numbersProved: Rule = {
  id: "numbersProved", weight: "actionable", reads: ["number", "source"], breaks: { source: first("Step 2.3") },
  find: (filled) => {
    const at = filled.cells("number").findIndex((cell, row) => !isBlank(cell) && hasNoProof(filled, row));
    return at < 0 ? undefined : { row: at + 1 };
  },
};

/** The self-check of the course book 003: which harm of churn is the greatest here, and by which number. */
export const sevenHarms: Step = {
  id: "2.10",
  kind: "completeness",
  minutes: 12,
  sheet: [
    table("harms", HARMS, [
      { id: "harm", role: "label" },
      { id: "rank", role: "free", unit: "mark", allowed: { from: 1, to: HARMS, whole: true } },
      { id: "number", role: "free", unit: "number" },
      { id: "source", role: "free", unit: "text" },
      { id: "owner", role: "free", unit: "text" },
      { id: "due", role: "free", unit: "date" },
      // 0 nothing, 1 stated, 2 owned, 3 measured.
      { id: "level", role: "given", unit: "mark", formula: { fill: '=IF({rank.each}="",0,IF({owner.each}="",1,IF(ISNUMBER({number.each}),3,2)))' } },
    ]),
    gap,
    given("covered", "share", "=SUM({level})/(3*ROWS({level}))"),
    given("next", "text", '=IF(COUNTIFS({level},"<3",{rank},">0")=0,"",XLOOKUP(MINIFS({rank},{level},"<3",{rank},">0"),{rank},{harm}))'),
  ],
  rules: [
    everyCellFilled("ranked", ["rank"], { rank: [1, 3, 2, 5, 4, 7, null] }),
    eachRankOnce,
    everyCell("areNumbers", "number", (cell) => typeof cell === "number", { number: [1_500_000, 120, "much", null, null, null, null] }),
    aboutGreatest("greatestMeasured", ["number"], (filled, at) => isBlank(filled.cells("number")[at]), { number: [null, 120, 3000, null, null, null, null] }),
    aboutGreatest("greatestProved", ["number", "source"], hasNoProof, { source: [null, "Cost of sales 2025", "Step 1.1", null, null, null, null] }),
    aboutGreatest("greatestOwned", ["owner", "due"], (filled, at) => isBlank(filled.cells("owner")[at]) || isBlank(filled.cells("due")[at]), { owner: first(null) }),
    numbersProved,
    atLeast("fewMeasured", "number", 3, { number: first(1_500_000), source: first("Step 2.3") }, "informative"),
  ],
  example: { rank, number, source, owner: ["Head of sales", "Finance", "Marketing", null, null, null, null], due: first(46_022) },
  marks: [
    { on: "level", when: "={level.each}=0", as: "poor" },
    { on: "level", when: "=AND({level.each}>0,{level.each}<3)", as: "fair" },
    { on: "level", when: "={level.each}=3", as: "good" },
  ],
  worst: "next",
};
