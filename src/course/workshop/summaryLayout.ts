import { formatAddress } from "../../cells/address";
import type { Cell } from "../../cells/Cell";
import { fill } from "../../locale/fill";
import { workshopWords } from "../../locale/workshop";
import type { Layout } from "../../workbook/Layout";
import type { Course } from "../Course";
import type { Step } from "../Step";
import type { Board, StepBoard } from "./Board";
import { boardOf } from "./boardOf";
import { diagnosisWords } from "./diagnosisWords";
import { readingWords } from "./readingWords";
import type { RosterRow, Workshop } from "./Workshop";

const COLUMNS = 5;
const WIDTHS = [34, 15, 15, 44, 34] as const;

/** How far the group has come, on a page to print: totals, then step by step, then learner by learner. */
export function summaryLayout(workshop: Workshop, rows: readonly RosterRow[], course: Course): Layout {
  const steps = course.modules.filter(({ id }) => workshop.modules.includes(id)).flatMap((module) => module.steps);
  const board = boardOf(rows, steps);
  const { summary } = workshopWords(course.locale);
  const passed = board.learners.reduce((sum, learner) => sum + learner.passed, 0);
  const blocks = [
    [[workshop.title]],
    [[summary.learners, rows.length], [summary.stepsPassed, fill(summary.of, { count: passed, all: rows.length * steps.length }, course.locale)], [summary.checks, board.steps.reduce((sum, { attempts }) => sum + attempts, 0)]],
    [[summary.step, summary.passed, summary.begun, summary.diagnosis, summary.readings], ...steps.map((step, at) => stepLine(step, board.steps[at]!, course))],
    [[summary.learner, summary.passed, summary.begun], ...board.learners.map((learner, at) => learnerLine(learner, rows[at]!, course))],
  ];
  const cells: Cell[][] = blocks.flatMap((block) => [...block.map((line) => [...line, ...new Array<Cell>(COLUMNS - line.length).fill(null)]), new Array<Cell>(COLUMNS).fill(null)]);
  const [totals, stepsAt] = [blocks[0]!.length + 1, blocks[0]!.length + blocks[1]!.length + 2];
  const learnersAt = stepsAt + blocks[2]!.length + 1;
  const line = (row: number, rowsOf = 1, column = 0, columns = COLUMNS): string => formatAddress({ row, column, rows: rowsOf, columns });
  return {
    values: [{ address: formatAddress({ row: 0, column: 0, rows: cells.length, columns: COLUMNS }), cells }],
    looks: [
      { address: "A1", look: "title" },
      { address: line(totals, blocks[1]!.length, 0, 1), look: "label" },
      { address: line(stepsAt), look: "header" },
      ...(steps.length > 0 ? [{ address: line(stepsAt + 1, steps.length), look: "label" as const }] : []),
      { address: line(learnersAt), look: "header" },
      ...(rows.length > 0 ? [{ address: line(learnersAt + 1, rows.length), look: "label" as const }] : []),
    ],
    widths: WIDTHS,
  };
}

function stepLine(step: Step, { passed, begun, diagnosis, readings }: StepBoard, course: Course): readonly Cell[] {
  const text = course.text(step);
  const words = workshopWords(course.locale);
  const times = (what: string, count: number): string => fill(words.summary.times, { what, count }, course.locale);
  const taken = (step.answers ?? []).flatMap((answer) => Object.entries(readings[answer.at] ?? {}).map(([id, count]) => times(readingWords(answer, id, text, course.locale), count)));
  return [`${step.id} ${text.title}`, passed, begun, diagnosis ? times(diagnosisWords(diagnosis.id, text, words), diagnosis.count) : null, taken.join("; ") || null];
}

function learnerLine({ learner, passed, states }: Board["learners"][number], { damaged }: RosterRow, course: Course): readonly Cell[] {
  const { summary } = workshopWords(course.locale);
  return [learner || "–", passed, states.filter((state) => state === "begun").length, damaged.length > 0 ? fill(summary.damaged, { steps: damaged.join(", ") }, course.locale) : null];
}
