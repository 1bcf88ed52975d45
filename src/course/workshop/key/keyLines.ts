import { formatAddress } from "../../../cells/address";
import { CellError, type Cell, type Grid } from "../../../cells/Cell";
import type { Unit } from "../../../functions/units";
import { fill } from "../../../locale/fill";
import type { Locale } from "../../../locale/Locale";
import { labelIn, type AnswerKey, type Candidate } from "../../key/answerKeys";
import { rounded } from "../../key/close";
import { formulasOf } from "../../key/formulasOf";
import { spoken } from "../../key/writeFormula";
import type { StepText } from "../../prose/StepText";
import { placeSheet } from "../../sheet/placeSheet";
import type { Step } from "../../Step";
import type { Variant } from "../../variants/draw";
import { readingWords } from "../readingWords";

/** Whose numbers a variant is made of. */
export interface Keyed {
  readonly learner: string;
  readonly variant: Variant;
}

export interface KeyLine {
  readonly step: string;
  readonly answer: string;
  readonly learner: string;
  readonly reading: string;
  /** A single number as it is; a block of cells as text. */
  readonly value: Cell;
  readonly formula: string;
}

/** The lines of one answer of a step: for everybody each reading that passes. */
export function linesOf(step: Step, order: number, all: readonly Keyed[], text: StepText, locale: Locale): readonly KeyLine[] {
  const called = { step: `${step.id} ${text.title}`, answer: answerWords(step, order, text) };
  return all.flatMap(({ learner, variant }) => {
    const { answer, accepted, units } = variant.keys[order]!;
    return accepted.map((candidate) => ({ ...called, learner, reading: readingWords(answer, candidate.id, text, locale), value: valueOf(candidate, units, text, locale), formula: formulaOf(step, answer, candidate, locale) }));
  });
}

const answerWords = ({ answers = [] }: Step, order: number, { words }: StepText): string => String(words[answers[order]!.at] ?? answers[order]!.at);

function formulaOf(step: Step, { at }: AnswerKey["answer"], { formula }: Candidate, locale: Locale): string {
  const { spots } = placeSheet(step.sheet ?? []);
  return formulasOf(spoken(formula, locale), spots.get(at)!.area, (id) => spots.get(id)!.area)[0]![0]!;
}

function valueOf({ value }: Candidate, units: readonly Unit[], text: StepText, locale: Locale): Cell {
  const said = value.map((line) => line.map((cell, column) => cellWords(cell, units[column] ?? "number", text)));
  if (value.length === 1 && value[0]!.length === 1) return typeof value[0]![0] === "number" ? value[0]![0] : said[0]![0]!;
  return blockWords(said, locale);
}

const blockWords = (block: Grid, locale: Locale): string => block.map((line) => line.map((cell) => (typeof cell === "number" ? fill("{cell}", { cell }, locale) : (cell ?? ""))).join(" · ")).join(" | ");

/** Keys are worked out with labels in place of the words of a sheet. */
function cellWords(cell: Cell, unit: Unit, { words }: StepText): string | number | null {
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === "number") return rounded(cell, unit);
  const label = labelIn(cell);
  const list = label && words[label.id];
  return (Array.isArray(list) ? list[label!.at] : undefined) ?? (typeof cell === "boolean" ? String(cell) : cell);
}

/** The address of a column of lines below a row of headings. */
export const columnBelow = (heading: number, column: number, from: number, rows: number): string => formatAddress({ row: heading + 1 + from, column, rows, columns: 1 });
