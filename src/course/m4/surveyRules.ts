import { isBlank, type Cell } from "../../cells/Cell";
import { atLeast, everyCell, everyCellFilled, numbers } from "../check/rules";
import type { Data, Filled, Found, Rule } from "../Step";
import { column, place, scores, written } from "./surveyExample";
import { CHANNELS, ENOUGH, PLACES, SCORES } from "./surveySheet";

const IDEAL = 3;
/** The last questions of the bank are badly put: two in one, and one that leads. */
const BADLY_PUT = [7, 8];
const LEAST_ANSWERS = 10;

type Weight = Rule["weight"];
const rule = (id: string, weight: Weight, reads: readonly string[], breaks: Data, find: (filled: Filled) => Found | undefined): Rule => ({ id, weight, reads, breaks, find });
const inRow = (row: number): Found | undefined => (row < 0 ? undefined : { row: row + 1 });
const told = (holds: boolean, data: Found["data"] = {}): Found | undefined => (holds ? { data } : undefined);

const places = (filled: Filled): readonly number[] => numbers(filled.cells("place"));
/** The places on the form whose questions have answers, counted from 0. */
const used = (filled: Filled): readonly number[] => SCORES.flatMap((id, at) => (numbers(filled.cells(id)).length > 0 ? [at] : []));
const returned = (filled: Filled, channel: number): number => filled.cells("channel").filter((cell) => cell === CHANNELS[channel]).length;
const numberAt = (filled: Filled, id: string, at: number): number => {
  const cell = filled.cells(id)[at];
  return typeof cell === "number" ? cell : NaN;
};

const pick: readonly Rule[] = [
  atLeast("picked", "place", 1, { place: place() }),
  rule("sixth", "essential", ["place"], { place: [1, 2, 3, 4, 5, 5, null, null] }, (filled) => told(places(filled).length > PLACES, { count: places(filled).length })),
  rule("twice", "essential", ["place"], { place: place(1, 2, 2) }, (filled) => inRow(filled.cells("place").findIndex((cell, at, all) => !isBlank(cell) && all.indexOf(cell) < at))),
  rule("skipped", "essential", ["place"], { place: place(1, 2, 4) }, (filled) => {
    const empty = places(filled).findIndex((_, at) => !places(filled).includes(at + 1));
    return told(empty >= 0, { number: empty + 1 });
  }),
  rule("fourth", "actionable", ["place"], { place: place(1, 2, 3, 4) }, (filled) => told(places(filled).length > IDEAL, { count: places(filled).length })),
  rule("badlyPut", "actionable", ["place"], { place: [1, 2, null, null, null, null, 3, null] }, (filled) => inRow(filled.cells("place").findIndex((cell, at) => !isBlank(cell) && BADLY_PUT.includes(at + 1)))),
];

const isMark = (cell: Cell): boolean => [1, 2, 3, 4, 5].includes(Number(cell));
const rowsOf = (filled: Filled): readonly { readonly when: readonly Cell[]; readonly marks: readonly Cell[] }[] =>
  filled.cells("date").map((date, at) => ({ when: [date, filled.cells("channel")[at] ?? null], marks: SCORES.map((id) => filled.cells(id)[at] ?? null) }));
const answerReads = ["date", "channel", ...SCORES];

const answers: readonly Rule[] = [
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
    const last = Math.max(-1, ...used(filled));
    return told(last >= places(filled).length, { number: last + 1 });
  }),
  rule("few", "informative", ["first"], { first: column(scores.first.slice(0, ENOUGH - 1)) }, (filled) => {
    const count = numbers(filled.cells("first")).length;
    return told(count < ENOUGH, { count, least: ENOUGH });
  }),
];

/** Compares what came back at the payment with what was handed out there: the source promises all of it. */
const atPayment = (speaks: (returned: number, handedOut: number) => boolean) => (filled: Filled): Found | undefined => {
  const [count, total] = [returned(filled, 0), numberAt(filled, "handedOut", 0)];
  return told(total > 0 && speaks(count, total), { count, total });
};

const response: readonly Rule[] = [
  rule("handedOut", "essential", ["channel", "handedOut"], { handedOut: [5, 60, null, null] }, (filled) =>
    inRow(CHANNELS.findIndex((_, at) => returned(filled, at) > 0 && !(numberAt(filled, "handedOut", at) >= returned(filled, at)))),
  ),
  everyCellFilled("population", ["population", "error"], { population: null }),
  rule("needed", "essential", ["population", "needed"], { needed: written("={population}+1") }, (filled) => {
    const needed = numberAt(filled, "needed", 0);
    return told(!(needed >= 1 && needed <= numberAt(filled, "population", 0)));
  }),
  everyCellFilled("owner", ["owner", "readOn"], { owner: null }),
  rule("claimFails", "informative", ["channel", "handedOut"], { handedOut: [40, 60, null, null] }, atPayment((count, total) => count < total)),
  rule("claimStands", "informative", ["channel", "handedOut"], { handedOut: [22, 60, null, null] }, atPayment((count, total) => count === total)),
  rule("pestering", "informative", ["handedOut"], { handedOut: [26, 60, null, 15] }, (filled) => told(numberAt(filled, "handedOut", CHANNELS.indexOf("phone")) > 0)),
  rule("tooFew", "informative", ["first", "needed"], { needed: written("=SAMPLESIZE({population},1%)") }, (filled) => {
    const [count, least] = [numbers(filled.cells("first")).length, numberAt(filled, "needed", 0)];
    return told(count < least, { count, least });
  }),
];

/** The share of 4 and 5, or of 5 alone: both are in use. Zeros taken from blank cells make it too small. */
function isTopBox(filled: Filled, at: number): boolean {
  const marks = numbers(filled.cells(SCORES[at]!));
  const share = (from: number): number => marks.filter((mark) => mark >= from).length / marks.length;
  return [4, 5].some((from) => Math.abs(numberAt(filled, "satisfied", at) - share(from)) < 0.0005);
}

const hasInterval = (filled: Filled, at: number): boolean => {
  const [from, share, to] = [numberAt(filled, "lower", at), numberAt(filled, "satisfied", at), numberAt(filled, "upper", at)];
  return from >= 0 && from <= share + 1e-9 && share <= to + 1e-9 && to <= 1 && from < to;
};

const RESULTS = ["satisfied", "lower", "upper"];
const resultRow = (filled: Filled, isFaulty: (at: number) => boolean): Found | undefined => inRow(used(filled).find(isFaulty) ?? -1);

const results: readonly Rule[] = [
  rule("results", "essential", [...RESULTS, ...SCORES], { satisfied: column([], PLACES) }, (filled) => resultRow(filled, (at) => RESULTS.some((id) => isBlank(filled.cells(id)[at] ?? null)))),
  rule("typed", "essential", ["satisfied", "lower", "needed", ...SCORES], { needed: 100 }, (filled) =>
    filled.formulas("needed")[0] === "" ? {} : resultRow(filled, (at) => ["satisfied", "lower"].some((id) => filled.formulas(id)[at] === "")),
  ),
  rule("notTopBox", "essential", ["satisfied", ...SCORES], { satisfied: written("=AVERAGE({first})/5", "=AVERAGE({second})/5", "=AVERAGE({third})/5") }, (filled) => resultRow(filled, (at) => !isTopBox(filled, at))),
  rule("interval", "essential", [...RESULTS, ...SCORES], { lower: written("=SHAREINTERVAL(1,30)", "=SHAREINTERVAL(1,30)", "=SHAREINTERVAL(1,30)") }, (filled) => resultRow(filled, (at) => !hasInterval(filled, at))),
  rule("overlap", "informative", [...RESULTS, ...SCORES], { lower: written("=0.1", "=0.1", "=0.1"), upper: written("=0.99", "=0.99", "=0.99") }, (filled) => {
    const shown = used(filled).filter((at) => hasInterval(filled, at));
    return told(shown.length > 1 && Math.max(...shown.map((at) => numberAt(filled, "lower", at))) <= Math.min(...shown.map((at) => numberAt(filled, "upper", at))));
  }),
];

export const surveyRules: readonly Rule[] = [...pick, ...answers, ...response, ...results];
