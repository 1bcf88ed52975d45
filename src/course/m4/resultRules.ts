import { isBlank } from "../../cells/Cell";
import { numbers } from "../check/rules";
import type { Filled, Found, Rule } from "../Step";
import { column, written } from "./surveyExample";
import { answeredPlaces, inRow, numberAt, rule, told } from "./surveyFindings";
import { PLACES, SCORES } from "./surveySheet";

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

/** A number that no formula stands behind. A single formula on top may have spilled down. */
function isTyped(filled: Filled, id: string, at: number): boolean {
  const [top = "", ...below] = filled.formulas(id);
  const spills = top !== "" && below.every((formula) => formula === "");
  return !spills && filled.formulas(id)[at] === "";
}

const RESULTS = ["satisfied", "lower", "upper"];
const resultRow = (filled: Filled, isFaulty: (at: number) => boolean): Found | undefined => inRow(answeredPlaces(filled).find(isFaulty) ?? -1);

export const resultRules: readonly Rule[] = [
  rule("results", "essential", [...RESULTS, ...SCORES], { satisfied: column([], PLACES) }, (filled) => resultRow(filled, (at) => RESULTS.some((id) => isBlank(filled.cells(id)[at] ?? null)))),
  rule("typed", "essential", ["satisfied", "lower", "needed", ...SCORES], { needed: 100 }, (filled) =>
    filled.formulas("needed")[0] === "" ? {} : resultRow(filled, (at) => ["satisfied", "lower"].some((id) => isTyped(filled, id, at))),
  ),
  rule("notTopBox", "essential", ["satisfied", ...SCORES], { satisfied: written("=AVERAGE({first})/5", "=AVERAGE({second})/5", "=AVERAGE({third})/5") }, (filled) => resultRow(filled, (at) => !isTopBox(filled, at))),
  rule("interval", "essential", [...RESULTS, ...SCORES], { lower: written("=SHAREINTERVAL(1,30)", "=SHAREINTERVAL(1,30)", "=SHAREINTERVAL(1,30)") }, (filled) => resultRow(filled, (at) => !hasInterval(filled, at))),
  rule("overlap", "informative", [...RESULTS, ...SCORES], { lower: written("=0.1", "=0.1", "=0.1"), upper: written("=0.99", "=0.99", "=0.99") }, (filled) => {
    const shown = answeredPlaces(filled).filter((at) => hasInterval(filled, at));
    return told(shown.length > 1 && Math.max(...shown.map((at) => numberAt(filled, "lower", at))) <= Math.min(...shown.map((at) => numberAt(filled, "upper", at))));
  }),
];
