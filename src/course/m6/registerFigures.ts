import { isBlank } from "../../cells/Cell";
import { numbers } from "../check/rules";
import type { Filled, Rule } from "../Step";
import { rule } from "./registerFindings";

/** Half of the last decimal that a share shows. */
const CRUMB = 0.000_05;

/** A figure of the register that the learner computes, and what it comes to: NaN while there is nothing to compute it from. */
interface Figure {
  readonly id: string;
  readonly reads: readonly string[];
  of(filled: Filled): number;
}

const onTime: Figure = {
  id: "onTime", reads: ["hours", "target"],
  of: (filled) => {
    const [hours, target] = [numbers(filled.cells("hours")), numbers(filled.cells("target"))[0] ?? NaN];
    return hours.filter((each) => each <= target).length / hours.length;
  },
};
const quickShare: Figure = {
  id: "quickShare", reads: ["resolved"],
  of: (filled) => {
    const outcomes = filled.cells("resolved").filter((cell) => !isBlank(cell));
    return outcomes.filter((each) => each === "quick").length / outcomes.length;
  },
};
const FIGURES = [onTime, quickShare];

const isBlankFigure = (filled: Filled, id: string): boolean => isBlank(filled.cells(id)[0]);
const isOff = (filled: Filled, { id, of }: Figure): boolean => Number.isFinite(of(filled)) && !(Math.abs(Number(filled.cells(id)[0]) - of(filled)) <= CRUMB);
const READS = FIGURES.flatMap(({ id, reads }) => [id, ...reads]);

/** What the register is kept for: two figures, as formulas that follow it. */
export const figureRules: readonly Rule[] = [
  rule("figuresMissing", "essential", READS, { onTime: null }, (filled) => (FIGURES.some((figure) => isBlankFigure(filled, figure.id) && Number.isFinite(figure.of(filled))) ? {} : undefined)),
  rule("figuresTyped", "essential", READS, { quickShare: 0.5 }, (filled) => (FIGURES.some(({ id }) => !isBlankFigure(filled, id) && !filled.formulas(id)[0]) ? {} : undefined)),
  rule("onTimeOff", "essential", ["onTime", ...onTime.reads], { onTime: "=COUNT(G14:G33)/COUNTA(A14:A33)" }, (filled) => (isOff(filled, onTime) ? {} : undefined)),
  rule("quickOff", "essential", ["quickShare", ...quickShare.reads], { quickShare: "=COUNTIFS(I14:I33,I14)/COUNTA(A14:A33)" }, (filled) => (isOff(filled, quickShare) ? {} : undefined)),
];
