import type { Cell } from "../../cells/Cell";
import { everyCell, everyCellFilled } from "../check/rules";
import { gap, given, table } from "../sheet/parts";
import type { Filled, Step } from "../Step";
import { eachOnce, eachRow, notAllAlike, rowsOf } from "./rowRules";

/** The programme 004 names a rule of 5P and does not spell it out: this list is our assumption, to be written over. */
const ASPECTS = ["people", "process", "product", "place", "promise"];
const SCALE = { from: 1, to: 5, whole: true };

const isMark = (cell: Cell): boolean => typeof cell === "number" && [1, 2, 3, 4, 5].includes(cell);
const hasFigure = (cell: Cell): boolean => /[\d一二三四五六七八九十百千]/.test(String(cell));

/** The first row in which most is missing to the target; -1 where none falls short. */
function weakest(filled: Filled): number {
  const gaps = rowsOf(filled, ["score", "target"]).map(({ score, target }) => (typeof score === "number" && typeof target === "number" ? target - score : 0));
  return Math.max(...gaps) > 0 ? gaps.indexOf(Math.max(...gaps)) : -1;
}

const evidence = ["2 of 9 newcomers trained", "11 minutes for a receipt", "3 returns in 100", "Signs missing at 1 of 2 doors", "14 promises broken in May"];

export const fiveP: Step = {
  id: "5.5",
  kind: "completeness",
  minutes: 8,
  sheet: [
    table("audit", ASPECTS.length, [
      { id: "aspect", role: "free", unit: "text" },
      { id: "score", role: "free", unit: "mark", allowed: SCALE },
      { id: "target", role: "free", unit: "mark", allowed: SCALE },
      { id: "short", role: "given", unit: "mark", formula: { fill: '=IF(COUNT({score.each},{target.each})<2,"",MAX(0,{target.each}-{score.each}))' } },
      { id: "evidence", role: "free", unit: "text" },
      { id: "owner", role: "free", unit: "text" },
      { id: "due", role: "free", unit: "date" },
    ]),
    gap,
    given("unfilled", "count", "=COUNTBLANK({aspect})+COUNTBLANK({score})+COUNTBLANK({target})+COUNTBLANK({evidence})"),
    given("mean", "score", '=IF(COUNT({score})=0,"",AVERAGE({score}))'),
    given("mendFirst", "text", '=IF(MAX({short})>0,INDEX({aspect},MATCH(MAX({short}),{short},0))&"","")'),
  ],
  preset: { aspect: ASPECTS },
  rules: [
    everyCellFilled("unnamed", ["aspect"], { aspect: ["People", null, "Product", "Place", "Promise"] }),
    everyCellFilled("unscored", ["score", "target"], { score: [2, 3, null, 4, 2] }),
    everyCell("scoreScale", "score", isMark, { score: [2, 3, 4, 4, 20] }),
    everyCell("targetScale", "target", isMark, { target: [4, 4, 4, 0, 5] }),
    eachOnce("twice", "aspect", { aspect: ["People", "Process", "Product", "Place", "People"] }),
    everyCellFilled("unproved", ["evidence"], { evidence: evidence.map((each, at) => (at === 2 ? null : each)) }),
    everyCell("noFigure", "evidence", hasFigure, { evidence: ["As everybody knows", ...evidence.slice(1)] }, "actionable"),
    eachRow("weakestUnowned", "actionable", ["score", "target", "owner", "due"], ({ owner, due }, at, filled) => at === weakest(filled) && (owner === null || due === null), { owner: ["Personnel", null, null, null, null] }),
    notAllAlike("allAlike", "score", { score: [3, 3, 3, 3, 3] }, "informative"),
    eachRow("aboveTarget", "informative", ["score", "target"], ({ score, target }) => isMark(score!) && isMark(target!) && Number(score) > Number(target), { score: [5, 3, 4, 4, 2] }),
  ],
  example: {
    aspect: ["People", "Process", "Product", "Place", "Promise"],
    score: [2, 3, 4, 4, 2], target: [4, 4, 4, 4, 5], evidence,
    owner: ["Personnel", null, null, null, "Marketing"], due: [46_112, null, null, null, 46_082],
  },
  marks: [
    { on: "short", when: "=N({short.each})>=2", as: "poor" },
    { on: "short", when: "=N({short.each})=1", as: "fair" },
    { on: "short", when: "=AND(ISNUMBER({short.each}),{short.each}=0)", as: "good" },
    { on: "unfilled", when: "={unfilled}=0", as: "good" },
  ],
  worst: "mendFirst",
  chart: { kind: "radar", categories: "aspect", series: ["score", "target"], unit: "mark" },
};
