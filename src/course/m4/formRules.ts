import { isBlank } from "../../cells/Cell";
import { atLeast, numbers } from "../check/rules";
import type { Filled, Rule } from "../Step";
import { place } from "./surveyExample";
import { inRow, rule, told } from "./surveyFindings";
import { PLACES } from "./surveySheet";

const IDEAL = 3;
/** The last questions of the bank are badly put: two in one, and one that leads. */
const BADLY_PUT = [7, 8];

const places = (filled: Filled): readonly number[] => numbers(filled.cells("place"));

/** What goes on the form: at most five questions, better three. */
export const formRules: readonly Rule[] = [
  atLeast("picked", "place", 1, { place: place() }),
  rule("sixth", "essential", ["place"], { place: [1, 2, 3, 4, 5, 5, null, null] }, (filled) => told(places(filled).length > PLACES, { count: places(filled).length })),
  rule("twice", "essential", ["place"], { place: place(1, 2, 2) }, (filled) => inRow(filled.cells("place").findIndex((cell, at, all) => !isBlank(cell) && all.indexOf(cell) < at))),
  rule("skipped", "essential", ["place"], { place: place(1, 2, 4) }, (filled) => {
    const empty = places(filled).findIndex((_, at) => !places(filled).includes(at + 1));
    return told(empty >= 0, { number: empty + 1 });
  }),
  rule("fourth", "actionable", ["place"], { place: place(1, 2, 3, 4) }, (filled) => told(places(filled).length > IDEAL, { count: places(filled).length })),
  rule("badlyPut", "actionable", ["place", "wording"], { place: [1, 2, null, null, null, null, 3, null] }, (filled) => {
    const reworded = filled.cells("wording");
    return inRow(filled.cells("place").findIndex((cell, at) => !isBlank(cell) && BADLY_PUT.includes(at + 1) && isBlank(reworded[at] ?? null)));
  }),
];
