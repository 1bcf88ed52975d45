import { CellError, isBlank, type Cell } from "../../cells/Cell";
import { everyBegunRowFilled, everyCell, everyCellFilled } from "../check/rules";
import { hasFigure } from "../m0/rating";
import type { Data, Filled, Rule } from "../Step";
import { written } from "./onePageExample";
import { FIGURE_IDS, OWN_FIGURES, READINGS } from "./onePageSheet";
import { refersToSource } from "./source";

const LEAST_FIGURES = 3;
/** Characters: more than that is read by nobody on a page. */
const LONGEST = 120;
const TEXTS = ["finding", "shownBy", "decision"];
const noOwn = { figureName: blanks(), figureValue: blanks(), figureSource: blanks() };

function blanks(): readonly null[] {
  return Array.from({ length: OWN_FIGURES }, () => null);
}

/** A figure that was typed does not come from where its note says. */
const typedFigure: Rule = {
  id: "typedFigure", weight: "essential", reads: FIGURE_IDS, breaks: { lostCustomers: 52 },
  find: (filled) => {
    const row = FIGURE_IDS.findIndex((id) => filled.cells(id).some((cell, at) => !isBlank(cell) && !refersToSource(filled.formulas(id)[at] ?? "")));
    return row < 0 ? undefined : { row: row + 1 };
  },
};

/** What follows another sheet may follow it into an error. */
const brokenFigure: Rule = {
  id: "brokenFigure", weight: "essential", reads: FIGURE_IDS, breaks: { benefit: written("={figureValue.3}/0") },
  find: (filled) => {
    const row = FIGURE_IDS.findIndex((id) => filled.cells(id).some((cell) => cell instanceof CellError));
    return row < 0 ? undefined : { row: row + 1 };
  },
};

const fewFigures: Rule = {
  id: "fewFigures", weight: "essential", reads: [...FIGURE_IDS, "figureValue"], breaks: { ...noOwn, lostCustomers: null, bound: null, benefit: null },
  find: (filled) => {
    const count = [...FIGURE_IDS, "figureValue"].flatMap((id) => filled.cells(id)).filter((cell) => typeof cell === "number").length;
    return count >= LEAST_FIGURES ? undefined : { data: { count, least: LEAST_FIGURES } };
  },
};

/** What has been counted is shown by a figure. */
const findingWithout: Rule = {
  id: "findingWithout", weight: "actionable", reads: ["finding", "shownBy"], breaks: { shownBy: ["52 of 640", "as everybody knows", "28% over 24 h"] },
  find: (filled) => {
    const shownBy = filled.cells("shownBy");
    const row = filled.cells("finding").findIndex((finding, at) => !isBlank(finding) && !hasFigure(`${String(finding)} ${String(shownBy[at] ?? "")}`));
    return row < 0 ? undefined : { row: row + 1 };
  },
};

const tooLong: Rule = {
  id: "tooLong", weight: "actionable", reads: TEXTS, breaks: { decision: "x".repeat(LONGEST + 1) },
  find: (filled) => {
    const length = Math.max(...TEXTS.flatMap((id) => filled.cells(id).map((cell) => String(cell ?? "").length)));
    return length <= LONGEST ? undefined : { data: { count: length, least: LONGEST } };
  },
};

/** Two numbers of the page that contradict each other, where both are there. */
const contradicts = (id: string, weight: Rule["weight"], [one, other]: readonly [string, string], isWrong: (one: number, other: number) => boolean, breaks: Data): Rule => ({
  id, weight, reads: [one, other], breaks,
  find: (filled) => {
    const [a, b] = [first(filled, one), first(filled, other)];
    return typeof a === "number" && typeof b === "number" && isWrong(a, b) ? {} : undefined;
  },
});

const first = (filled: Filled, id: string): Cell => filled.cells(id)[0] ?? null;
const isAmount = (cell: Cell): boolean => typeof cell === "number" && cell >= 0;
const isDate = (cell: Cell): boolean => typeof cell === "number" && cell > 0;

export const onePageRules: readonly Rule[] = [
  typedFigure,
  brokenFigure,
  everyBegunRowFilled("ownFigureWhole", ["figureName", "figureValue", "figureSource"], { figureSource: ["Billing system, 10 January", null, "Budget sheet, row 14", "Complaint register", null] }),
  fewFigures,
  everyCellFilled("readingMissing", READINGS, { ltvTiming: null }),
  everyCellFilled("findingMissing", ["finding", "shownBy"], { finding: ["We lose a dealer a week", "Most leave after a complaint", null] }),
  everyCellFilled("findingUnsourced", ["findingSource"], { findingSource: ["Step 2.9", null, "Step 6.4"] }),
  everyCellFilled("decisionMissing", ["decision"], { decision: null }),
  everyCellFilled("budgetMissing", ["budget"], { budget: null }),
  everyCell("budgetIsAmount", "budget", isAmount, { budget: "90 thousand" }),
  everyCellFilled("nobodys", ["owner", "decideBy", "nextReview"], { owner: null }),
  everyCell("decideByIsDate", "decideBy", isDate, { decideBy: "by summer" }),
  everyCell("reviewIsDate", "nextReview", isDate, { nextReview: "in autumn" }),
  contradicts("reviewTooEarly", "essential", ["nextReview", "decideBy"], (review, decide) => review <= decide, { nextReview: 46_112 }),
  contradicts("budgetAboveBound", "actionable", ["budget", "bound"], (budget, bound) => budget > bound, { budget: 400_000 }),
  everyCell("againstIt", "benefit", isAmount, { benefit: written("=-{figureValue.3}") }, "informative"),
  findingWithout,
  tooLong,
];
