import { formatAddress, type Area } from "../../cells/address";
import type { Engine } from "../Evaluate";
import { idsIn } from "../key/writeFormula";
import type { AnswerKey } from "../key/answerKeys";
import { placeSheet } from "../sheet/placeSheet";
import type { Step } from "../Step";
import { essential, type Finding } from "./Outcome";
import { precedents } from "./precedents";
import { areaIn, formulasIn, valuesIn, type SheetRead } from "./SheetRead";

interface Given {
  readonly step: Step;
  readonly read: SheetRead;
  readonly key: AnswerKey;
  readonly engine: Engine;
}

/** An input that the formula should read and does not, because its number was typed in; undefined where all are read. */
export function typedInstead({ step, read, key, engine }: Given, area: Area): Finding | undefined {
  const { at } = key.answer;
  const inputs = inputsOf(step, at);
  const typed = numbersIn(formulasIn(read, area).flat().find(Boolean) ?? "");
  const reached = precedents(read, area, engine.references);
  // Of a column that is read, some cell may well hold the number of a row by chance.
  const mayBeCopied = inputs.filter((id) => !reached.has(id) || isOneCell(areaIn(read, id)));
  const copied = mayBeCopied.map((id) => cellWith(read, id, typed)).find((cell) => cell !== undefined);
  if (copied !== undefined) return essential("common", "typedInside", at, { cell: copied });
  const left = inputs.find((id) => !reached.has(id));
  return left === undefined ? undefined : essential("common", typed.length > 0 ? "typedInside" : "notRead", at, { cell: formatAddress(areaIn(read, left)) });
}

const isOneCell = ({ rows, columns }: Area): boolean => rows * columns === 1;

/** Whether a formula depends on the task's data at all, as far as its references tell. */
export function readsAnInput({ step, read, key, engine }: Given, area: Area): boolean {
  const reached = precedents(read, area, engine.references);
  return inputsOf(step, key.answer.at).some((id) => reached.has(id));
}

export const firstInput = ({ step, read, key }: Given): string => formatAddress(areaIn(read, inputsOf(step, key.answer.at)[0]!));

/** The inputs that a right answer depends on, through other answers as well. */
function inputsOf(step: Step, at: string, seen: readonly string[] = []): readonly string[] {
  const { spots } = placeSheet(step.sheet ?? []);
  const solution = step.answers?.find((answer) => answer.at === at)?.solution;
  if (solution === undefined || seen.includes(at)) return [];
  const ids = idsIn(typeof solution === "string" ? solution : solution.fill);
  return [...new Set(ids.flatMap((id) => (spots.get(id)?.role === "input" ? [id] : inputsOf(step, id, [...seen, at]))))];
}

/** Numbers typed into a formula; those of a few units, such as 1 or 12, are nobody's data. */
const numbersIn = (formula: string): readonly number[] =>
  [...formula.replace(/"[^"]*"|'[^']*'!?/g, "").matchAll(/(?<![\p{L}\p{N}_.$])(\d+(?:\.\d+)?)(%?)(?![\p{L}\p{N}_.:(!])/gu)].map(([, digits, percent]) => (percent ? Number(digits) / 100 : Number(digits)));

const UNITS: ReadonlySet<number> = new Set([0, 1, 2, 12, 100]);

/** The address of a cell of an input that holds one of the numbers. */
function cellWith(read: SheetRead, id: string, typed: readonly number[]): string | undefined {
  const { row, column, columns } = areaIn(read, id);
  const cells = valuesIn(read, areaIn(read, id)).flat();
  const at = cells.findIndex((cell) => typeof cell === "number" && !UNITS.has(cell) && typed.includes(cell));
  return at < 0 ? undefined : formatAddress({ row: row + Math.floor(at / columns), column: column + (at % columns) });
}
