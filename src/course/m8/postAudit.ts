import { everyCell, everyCellFilled } from "../check/rules";
import { hasFigure, isRating } from "../m0/rating";
import { free, gap, given, table, type Allowed } from "../sheet/parts";
import type { Step } from "../Step";
import { allUnchanged, improvedUnproved, oneWorse } from "./auditRules";

const SCALE: Allowed = { options: ["0", "1", "2", "3"] };
const EVIDENCE = ["12 of 60 buyers left no contact, 41 before", "", "", "", "calls after purchase: 9 of 12", "", ""];

/** The seven mistakes once more, beside the first rating: 0.2 is where it was made. */
export const postAudit: Step = {
  id: "8.3",
  kind: "completeness",
  minutes: 10,
  sheet: [
    table("audit", 7, [
      { id: "mistake", role: "label" },
      { id: "before", role: "free", unit: "mark", allowed: SCALE },
      { id: "now", role: "free", unit: "mark", allowed: SCALE },
      { id: "difference", role: "given", unit: "mark", formula: { fill: '=IF(COUNT({before.each},{now.each})<2,"",{now.each}-{before.each})' } },
      { id: "evidence", role: "free", unit: "text" },
    ]),
    given("sumBefore", "count", "=SUM({before})"),
    given("sumNow", "count", "=SUM({now})"),
    given("change", "count", '=IF(COUNT({difference})=0,"",SUM({difference}))'),
    given("improved", "count", '=COUNTIF({difference},"<0")'),
    given("worsened", "count", '=COUNTIF({difference},">0")'),
    given("unfilled", "count", '=COUNTBLANK({before})+COUNTBLANK({now})+SUMPRODUCT((({now}-{before})<=-1)*({now}<>"")*({before}<>"")*({evidence}=""))'),
    given("gravest", "text", '=IF(N(MAX({now}))=0,"",INDEX({mistake},MATCH(MAX({now}),{now},0)))'),
    gap,
    free("owner"),
    free("due", "date"),
  ],
  links: { before: { step: "0.2", part: "rating" } },
  rules: [
    everyCellFilled("beforeMissing", ["before"], { before: [3, 2, "", 0, 2, 1, 0] }),
    everyCellFilled("ratingMissing", ["now"], { now: [1, 2, 1, "", 1, 1, 0] }),
    everyCell("beforeOutOfScale", "before", isRating, { before: [3, 2, 1, 0, 4, 1, 0] }),
    everyCell("outOfScale", "now", isRating, { now: [1, 2, 1, 0, 1, 1, 5] }),
    improvedUnproved("improvedUnproved", { evidence: ["", "", "", "", "calls after purchase: 9 of 12", "", ""] }),
    everyCell("noFigure", "evidence", hasFigure, { evidence: ["it has become better", "", "", "", "calls after purchase: 9 of 12", "", ""] }, "actionable"),
    everyCellFilled("owned", ["owner", "due"], { owner: null }, "actionable"),
    oneWorse("oneWorse", { now: [1, 2, 2, 0, 1, 1, 0] }),
    allUnchanged("allUnchanged", { now: [3, 2, 1, 0, 2, 1, 0] }),
  ],
  example: { before: [3, 2, 1, 0, 2, 1, 0], now: [1, 2, 1, 0, 1, 1, 0], evidence: EVIDENCE, owner: "Head of service", due: 46_204 },
  chart: { kind: "dumbbell", categories: "mistake", before: "before", after: "now", unit: "mark" },
  marks: [
    { on: "difference", when: "=N({difference.each})<0", as: "good" },
    { on: "difference", when: "=N({difference.each})>0", as: "poor" },
    { on: "unfilled", when: "={unfilled}=0", as: "good" },
  ],
  worst: "gravest",
};
