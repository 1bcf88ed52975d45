import { isBlank } from "../../cells/Cell";
import { everyCell, everyCellFilled } from "../check/rules";
import type { Filled, Rule, Step } from "../Step";
import { given, table } from "../sheet/parts";
import { hasFigure, isRating } from "./rating";

/** From this rating on a mistake is a matter of fact, and the fact is written down. */
const SERIOUS = 2;

const ratings = (filled: Filled): readonly number[] => filled.cells("rating").map((cell) => (isBlank(cell) ? NaN : Number(cell)));

const evidenceMissing: Rule = {
  id: "evidenceMissing",
  weight: "essential",
  reads: ["rating", "evidence"],
  breaks: { evidence: ["", "2 of 9 mailings had an answer in 2024", "", "", "", "", ""] },
  find: (filled) => {
    const evidence = filled.cells("evidence");
    const row = ratings(filled).findIndex((rating, at) => rating >= SERIOUS && isBlank(evidence[at] ?? null));
    return row < 0 ? undefined : { row: row + 1 };
  },
};

/** One verdict for everything says nothing about where to begin. */
const allAlike: Rule = {
  id: "allAlike",
  weight: "informative",
  reads: ["rating"],
  breaks: { rating: [1, 1, 1, 1, 1, 1, 1] },
  find: (filled) => (ratings(filled).length > 1 && new Set(ratings(filled)).size === 1 ? {} : undefined),
};

export const preAudit: Step = {
  id: "0.2",
  kind: "completeness",
  minutes: 5,
  sheet: [
    table("audit", 7, [
      { id: "mistake", role: "label" },
      { id: "rating", role: "free", unit: "mark", allowed: { options: ["0", "1", "2", "3"] } },
      { id: "evidence", role: "free", unit: "text" },
    ]),
    given("total", "count", "=SUM({rating})"),
    given("serious", "count", '=COUNTIF({rating},">=2")'),
    given("unfilled", "count", '=COUNTBLANK({rating})+SUMPRODUCT(({rating}>=2)*({rating}<>"")*({evidence}=""))'),
    given("gravest", "text", '=IF(MAX({rating})=0,"",INDEX({mistake},MATCH(MAX({rating}),{rating},0)))'),
  ],
  rules: [
    everyCellFilled("ratingMissing", ["rating"], { rating: [3, 2, "", 0, 2, 1, 0] }),
    everyCell("outOfScale", "rating", isRating, { rating: [3, 2, 1, 0, 5, 1, 0] }),
    evidenceMissing,
    everyCell("noFigure", "evidence", hasFigure, { evidence: ["41 of 60 buyers left no contact", "2 of 9 mailings had an answer", "", "", "as everybody knows", "", ""] }, "actionable"),
    allAlike,
  ],
  example: {
    rating: [3, 2, 1, 0, 2, 1, 0],
    evidence: ["41 of 60 buyers left no contact", "2 of 9 mailings had an answer", "", "", "no call after purchase in 12 of 12 cases", "", ""],
  },
  own: {
    columns: [{ id: "mistake", kind: "text" }, { id: "rating", kind: "number" }, { id: "evidence", kind: "text" }],
    measures: [
      { id: "mean", unit: "number", formula: "=AVERAGE({rating})" },
      { id: "seriousOnes", unit: "count", formula: '=COUNTIF({rating},">=2")' },
    ],
    example: { mistake: ["Contacts", "Complaints", "Programme"], rating: [3, 1, 0], evidence: ["41 of 60 buyers left no contact", "", ""] },
  },
  chart: { kind: "bars", categories: "mistake", series: ["rating"], unit: "mark" },
  marks: [
    { on: "rating", when: "=N({rating.each})>=2", as: "poor" },
    { on: "unfilled", when: "={unfilled}=0", as: "good" },
  ],
  worst: "gravest",
};
