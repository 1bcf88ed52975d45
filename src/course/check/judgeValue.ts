import { CellError, isBlank, type Cell, type Grid } from "../../cells/Cell";
import type { AnswerKey, Candidate } from "../key/answerKeys";
import { firstMiss, hasNumber, isMet, isMetInAnyOrder } from "../key/close";
import { essential, type Finding } from "./Outcome";

/** The first stage: the reading that a value meets, or why it meets none. */
export function judgeValue(key: AnswerKey, shown: Grid): { readonly reading: string } | { readonly finding: Finding } {
  const { at } = key.answer;
  const met = (among: readonly Candidate[]): Candidate | undefined => among.find(({ value }) => isMet(shown, value, key.units));
  const reading = met(key.accepted);
  if (reading) return { reading: reading.id };
  if (isHeadless(key, shown)) return { finding: essential("common", "headingsMissing", at) };
  // A known mistake first: a block filled with loose references shows errors, too, and its name helps more than theirs.
  const mistake = met(key.mistakes) ?? key.mistakes.find(({ value }) => isMetInAnyOrder(shown, value, key.units));
  if (mistake) return { finding: essential("mistakes", mistake.id, at) };
  const unfinished = cellTrouble(key, shown);
  if (unfinished) return { finding: unfinished };
  if (isHundredfold(key, shown)) return { finding: essential("common", "percentTyped", at) };
  return { finding: other(key, shown) };
}

/** A right table that begins a row too high, where its headings belong: what reads its rows would read the wrong ones. */
function isHeadless({ accepted, units }: AnswerKey, shown: Grid): boolean {
  return accepted.some(({ value }) => value.length > 1 && !hasNumber(value.slice(0, 1)) && isMet([[], ...shown], value, units));
}

/** Blank cells, errors and texts where numbers belong. */
function cellTrouble({ answer: { at }, accepted }: AnswerKey, shown: Grid): Finding | undefined {
  const wanted: Cell[] = accepted[0]!.value.flatMap((line, row) => line.flatMap((cell, column) => (typeof cell === "number" ? [shown[row]?.[column] ?? null] : [])));
  // What spills shows its error in the corner, where words may be expected.
  const error = shown.flat().find((cell) => cell instanceof CellError);
  if (error) return essential("common", "error", at, { code: error.code });
  if (wanted.every(isBlank)) return essential("common", "blank", at);
  if (wanted.some((cell) => typeof cell === "string" && cell !== "")) return essential("common", "text", at);
  return wanted.some(isBlank) ? essential("common", "someBlank", at) : undefined;
}

/** 6.67 in place of 6.67 %. */
function isHundredfold({ accepted, units }: AnswerKey, shown: Grid): boolean {
  if (!units.includes("share")) return false;
  const hundredth = shown.map((line) => line.map((cell, column) => (typeof cell === "number" && units[column] === "share" ? cell / 100 : cell)));
  return accepted.some(({ value }) => isMet(hundredth, value, units));
}

/** Another value: in a block the first row that is wrong is named. */
export function other({ answer: { at }, accepted, units }: AnswerKey, shown: Grid): Finding {
  const miss = firstMiss(shown, accepted[0]!.value, units);
  const several = shown.length > 1 || shown[0]!.length > 1;
  return several && miss ? essential("common", "otherRow", at, { row: miss.row + 1 }) : essential("common", "other", at);
}
