import { CellError, type Cell } from "../../cells/Cell";
import { areaIn, formulasIn, valuesIn, type SheetRead } from "../check/SheetRead";
import type { AnswerGiven } from "../progress/Progress";
import type { Placed } from "../sheet/placeSheet";
import type { Step } from "../Step";
import { movedFormula } from "./movedFormula";

/** What stands in the answers of a lesson sheet, as it would stand on a new one: it can then be tried again anywhere. */
export const givenAnswers = ({ answers = [] }: Step, read: SheetRead, placed: Placed): Readonly<Record<string, AnswerGiven>> =>
  Object.fromEntries(
    answers.map(({ at }) => {
      const area = areaIn(read, at);
      const formulas = formulasIn(read, area).map((line) => line.map((formula) => movedFormula(formula, { areas: read.areas, sheet: read.name }, placed)));
      return [at, { formulas, values: valuesIn(read, area).map((line) => line.map(plain)) }];
    }),
  );

const plain = (cell: Cell): string | number | boolean | null => (cell instanceof CellError ? cell.code : cell);
