import { isBlank, type Cell } from "../../cells/Cell";
import { atLeast, everyCell, numbers } from "../check/rules";
import type { Filled, Rule } from "../Step";
import { column, scores } from "./surveyExample";
import { answeredPlaces, inRow, rule, told } from "./surveyFindings";
import { ENOUGH, SCORES } from "./surveySheet";

const LEAST_ANSWERS = 10;

/** A 5 kept as text is none: no function would count it. */
const isMark = (cell: Cell): boolean => typeof cell === "number" && [1, 2, 3, 4, 5].includes(cell);
const rowsOf = (filled: Filled): readonly { readonly when: readonly Cell[]; readonly marks: readonly Cell[] }[] =>
  filled.cells("date").map((date, at) => ({ when: [date, filled.cells("channel")[at] ?? null], marks: SCORES.map((id) => filled.cells(id)[at] ?? null) }));
const answerReads = ["date", "channel", ...SCORES];

export const answerRules: readonly Rule[] = [
  atLeast("answers", "first", LEAST_ANSWERS, { first: column([5, 4, 4]) }),
  everyCell("scale", "first", isMark, { first: column([7, ...scores.first]) }),
  rule("otherScales", "essential", SCORES.slice(1), { second: column([0, ...scores.second]) }, (filled) =>
    inRow(filled.cells("second").findIndex((_, at) => SCORES.slice(1).some((id) => !isBlank(filled.cells(id)[at] ?? null) && !isMark(filled.cells(id)[at]!)))),
  ),
  rule("begun", "essential", answerReads, { channel: column(["payment"]) }, (filled) => inRow(rowsOf(filled).findIndex(({ when, marks }) => marks.some((cell) => !isBlank(cell)) && when.some(isBlank)))),
  rule("noMark", "essential", answerReads, { first: column([null, ...scores.first.slice(1)]), second: column([null, ...scores.second.slice(1)]), third: column([null, ...scores.third.slice(1)]) }, (filled) =>
    inRow(rowsOf(filled).findIndex(({ when, marks }) => !when.every(isBlank) && marks.every(isBlank))),
  ),
  rule("unasked", "essential", ["place", ...SCORES], { fourth: column([3, 4]) }, (filled) => {
    const last = Math.max(-1, ...answeredPlaces(filled));
    return told(last >= numbers(filled.cells("place")).length, { number: last + 1 });
  }),
  rule("few", "informative", ["first"], { first: column(scores.first.slice(0, ENOUGH - 1)) }, (filled) => {
    const count = numbers(filled.cells("first")).length;
    return told(count < ENOUGH, { count, least: ENOUGH });
  }),
];
