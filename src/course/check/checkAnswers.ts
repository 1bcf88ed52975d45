import { formatAddress, type Area } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { Engine } from "../Evaluate";
import type { AnswerKey } from "../key/answerKeys";
import { isMet } from "../key/close";
import { placeSheet } from "../sheet/placeSheet";
import type { Policies } from "../progress/Progress";
import type { Answer, Step } from "../Step";
import type { Variant } from "../variants/draw";
import { behaviourOf } from "./behaviour";
import { judgeValue } from "./judgeValue";
import { essential, finding, type Finding } from "./Outcome";
import { notesTo, shorter } from "./notes";
import { precedents } from "./precedents";
import { recalculate } from "./recalculate";
import { areaIn, formulasIn, isTyped, valuesIn, type SheetRead } from "./SheetRead";

/** What became of one answer. */
export interface Judged {
  readonly at: string;
  readonly passed: boolean;
  readonly reading?: string;
  readonly findings: readonly Finding[];
}

export interface Given {
  readonly step: Step;
  readonly read: SheetRead;
  /** The data of the sheet with its keys. */
  readonly own: Variant;
  /** Other data, which the learner has not seen. */
  readonly shadows: readonly Variant[];
  /** The readings the learner's reports use. */
  readonly policies?: Policies;
}

/**
 * Judges the answers of a step in three stages: the value; a formula, not a number typed in; its behaviour on data the learner has not seen.
 * Any correct formula passes, whichever functions it is made of.
 */
export async function checkAnswers(given: Given, engine: Engine): Promise<readonly Judged[]> {
  const sheets = await calculated(given, engine);
  return given.own.keys.map((key, order) => judge(given, key, order, sheets, engine));
}

type Sheets = readonly ((area: Area) => Grid)[];

/** The learner's sheet on its own data, and on each of the hidden ones. */
async function calculated({ step, read, own, shadows }: Given, { evaluate }: Engine): Promise<Sheets> {
  const inputs = [...placeSheet(step.sheet ?? []).spots].filter(([, { role }]) => role === "input").map(([id]) => id);
  const sheets: ((area: Area) => Grid)[] = [];
  for (const { data } of [own, ...shadows]) sheets.push(await recalculate(read, inputs, data, evaluate));
  return sheets;
}

function judge({ read, shadows, policies }: Given, key: AnswerKey, order: number, [onOwn, ...onShadows]: Sheets, engine: Engine): Judged {
  const { at } = key.answer;
  const area = areaIn(read, at);
  const shown = valuesIn(read, area);
  const value = judgeValue(key, shown);
  if ("finding" in value) return failed(at, value.finding);
  if (!isFormula(read, area, key)) return failed(at, essential("common", "constant", at));
  const passes = (reading: string, ...findings: Finding[]): Judged => ({ at, passed: true, reading, findings: [...findings, ...notesTo(key.answer, reading, policies), ...shorter(read, area, key.answer, reading)] });
  if (!onOwn || !isMet(onOwn(area), shown, key.units)) return passes(value.reading, finding("informative", "common", "notTried", at));
  if (key.answer.refers === false || shadows.length === 0) return passes(value.reading);
  const found = behaviourOf(onShadows.map((sheet) => sheet(area)), shadows.map(({ keys }) => keys[order]!), value.reading);
  if (found.kind === "accepted") return passes(found.id);
  if (found.kind === "mistake") return failed(at, essential("mistakes", found.id, at));
  return failed(at, unmoved(read, area, key.answer, engine) ?? essential("common", "onlyThese", at));
}

const failed = (at: string, why: Finding): Judged => ({ at, passed: false, findings: [why] });

/** Whether formulas stand behind every number of an answer. */
function isFormula(read: SheetRead, { row, column }: Area, { accepted }: AnswerKey): boolean {
  return accepted[0]!.value.every((line, r) => line.every((cell, c) => typeof cell !== "number" || !isTyped(read, row + r, column + c)));
}

/** An input that the right formula reads and this one does not: a number was typed in its place. */
function unmoved(read: SheetRead, area: Area, { at, solution }: Answer, { references }: Engine): Finding | undefined {
  const reached = precedents(read, area, references);
  const text = typeof solution === "string" ? solution : solution.fill;
  const left = [...text.matchAll(/\{([A-Za-z]\w*)/g)].map(([, id]) => id!).find((id) => read.areas.has(id) && !reached.has(id));
  if (left === undefined) return undefined;
  const written = formulasIn(read, area).flat().find(Boolean) ?? "";
  return essential("common", /\d/.test(written.replace(/\$?[A-Za-z]+\$?\d+/g, "")) ? "typedInside" : "notRead", at, { cell: formatAddress(areaIn(read, left)) });
}
