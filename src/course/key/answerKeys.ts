import { formatAddress, type Area } from "../../cells/address";
import type { Cell, Grid } from "../../cells/Cell";
import type { Unit } from "../../functions/units";
import type { Evaluate } from "../Evaluate";
import { placeSheet, type Placed } from "../sheet/placeSheet";
import type { Answer, Data, Formula, Step } from "../Step";
import { dataOf } from "./dataOf";
import { formulasOf } from "./formulasOf";
import { partsBehind } from "./partsBehind";
import type { AreaOf } from "./writeFormula";

/** An answer that somebody may give, and what it evaluates to. */
export interface Candidate {
  readonly id: string;
  readonly formula: Formula;
  readonly value: Grid;
}

/** What answers to one part may be, for one set of data. */
export interface AnswerKey {
  readonly answer: Answer;
  readonly units: readonly Unit[];
  /** The solution first. */
  readonly accepted: readonly Candidate[];
  readonly mistakes: readonly Candidate[];
}

/** The id of a solution that is not one of several readings. */
export const SOLUTION = "solution";

const SHEET = "Key";

/**
 * The keys of a step for several sets of data, in their order. Nothing is written by hand: ideal sheets stand below one another on one sheet, with every solution, reading and mistake as a formula beside them,
 * and the formula engine calculates all of it at once.
 */
export async function answerKeys(step: Step, datas: readonly Data[], evaluate: Evaluate): Promise<readonly (readonly AnswerKey[])[]> {
  const placed = placeSheet(step.sheet ?? []);
  const answers = (step.answers ?? []).map((answer) => ({ answer, spot: spotOf(placed, answer.at), candidates: candidatesOf(answer) }));
  if (answers.length === 0) return datas.map(() => []);
  const cells: Record<string, Cell> = {};
  const behind = partsBehind(step, placed);
  const pitch = placed.rows + 2 + Math.max(...answers.map(({ spot }) => spot.area.rows));
  const columnOf = columns(answers.map(({ spot, candidates }) => ({ width: spot.area.columns, count: candidates.length })), placed.columns + 2);
  const places = datas.map((data, at) => {
    const down = (area: Area): Area => ({ ...area, row: area.row + at * pitch });
    writeIdeal(cells, step, placed, data, down, (id) => behind.has(id));
    return answers.map(({ spot, candidates }, order) =>
      candidates.map(({ formula }, number) => {
        const place = { ...spot.area, row: at * pitch + 1, column: columnOf(order, number) };
        // A filled formula is worked out for the answer's own cells and written elsewhere.
        writeBlock(cells, place, formulasOf(formula, down(spot.area), (id) => down(spotOf(placed, id).area)));
        return place;
      }),
    );
  });
  const { read } = await evaluate([{ name: SHEET, cells }]);
  const valueAt = (place: Area): Grid => read({ sheet: SHEET, address: formatAddress(place) });
  return places.map((ofData) =>
    answers.map(({ answer, spot, candidates }, order) => {
      const valued = candidates.map((candidate, number) => ({ ...candidate, value: valueAt(ofData[order]![number]!) }));
      return { answer, units: spot.units, accepted: valued.filter(({ passes }) => passes), mistakes: valued.filter(({ passes }) => !passes) };
    }),
  );
}

const candidatesOf = ({ solution, reading = SOLUTION, readings = {}, mistakes = {} }: Answer) => [
  { id: reading, formula: solution, passes: true },
  ...Object.entries(readings).map(([id, formula]) => ({ id, formula, passes: true })),
  ...Object.entries(mistakes).map(([id, formula]) => ({ id, formula, passes: false })),
];

/** The first column of each candidate: beside the ideal sheet, one column apart. */
function columns(answers: readonly { readonly width: number; readonly count: number }[], first: number): (order: number, number: number) => number {
  const starts = answers.map((_, order) => answers.slice(0, order).reduce((column, { width, count }) => column + (width + 1) * count, first));
  return (order, number) => starts[order]! + number * (answers[order]!.width + 1);
}

/** A sheet as a learner who knows everything would leave it. */
export function writeIdeal(cells: Record<string, Cell>, step: Step, placed: Placed, data: Data, down: (area: Area) => Area, isNeeded: (id: string) => boolean = () => true): void {
  const areaOf: AreaOf = (id) => down(spotOf(placed, id).area);
  for (const [id, { area, role, formula }] of placed.spots) {
    if (!isNeeded(id)) continue;
    if (role === "label") writeBlock(cells, down(area), labels(id, area));
    else if (formula !== undefined) writeBlock(cells, down(area), formulasOf(formula, down(area), areaOf));
    else if (role === "input" || role === "free") writeBlock(cells, down(area), dataOf({ ...step.preset, ...step.example, ...data }, id, area) ?? []);
  }
  for (const { at, solution } of step.answers ?? []) writeBlock(cells, areaOf(at), formulasOf(solution, areaOf(at), areaOf));
}

/** Words in place of those the learner's sheet has in its language: any do, so long as no two are alike. */
const labels = (id: string, { rows, columns }: Area): Grid => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => `${id} ${row * columns + column + 1}`));

/** Which label such a word stands for: the id of the column, and which of its cells, counted from 0. */
export function labelIn(word: unknown): { readonly id: string; readonly at: number } | undefined {
  const [, id, number] = (typeof word === "string" && /^([A-Za-z]\w*) (\d+)$/.exec(word)) || [];
  return id === undefined ? undefined : { id, at: Number(number) - 1 };
}

function writeBlock(cells: Record<string, Cell>, { row, column }: Area, block: Grid): void {
  block.forEach((line, r) => line.forEach((cell, c) => cell !== "" && cell !== null && (cells[formatAddress({ row: row + r, column: column + c })] = cell)));
}

export function spotOf(placed: Placed, id: string) {
  const spot = placed.spots.get(id);
  if (!spot) throw new Error(`the sheet has no ${id}`);
  return spot;
}
