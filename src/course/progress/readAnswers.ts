import type { AnswerGiven } from "./Progress";
import { entries, isRecord } from "./readJson";

/** What stood in answers, as far as it is whole: two blocks of one shape. */
export const readAnswers = (kept: unknown): Readonly<Record<string, AnswerGiven>> => Object.fromEntries(entries(kept).flatMap(([at, given]) => (isGiven(given) ? [[at, { formulas: given.formulas, values: given.values }]] : [])));

function isGiven(given: unknown): given is AnswerGiven {
  if (!isRecord(given)) return false;
  const { formulas, values } = given;
  return isBlock(formulas, isText) && isBlock(values, isValue) && formulas.length === values.length && formulas[0]!.length === values[0]!.length;
}

const isText = (cell: unknown): boolean => typeof cell === "string";
const isValue = (cell: unknown): boolean => cell === null || ["string", "number", "boolean"].includes(typeof cell);

const isBlock = (block: unknown, isRight: (cell: unknown) => boolean): block is readonly (readonly unknown[])[] =>
  Array.isArray(block) && block.length > 0 && block.every((line) => Array.isArray(line) && line.length > 0 && line.length === (block[0] as readonly unknown[]).length && line.every(isRight));
