import type { Area } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { Engine } from "../Evaluate";
import type { AnswerKey } from "../key/answerKeys";
import { isMet } from "../key/close";
import type { Policies } from "../progress/Progress";
import type { Step } from "../Step";
import type { Variant } from "../variants/draw";
import { behaviourOf, type Behaviour } from "./behaviour";
import { judgeValue, other } from "./judgeValue";
import { misplacedWords } from "./misplacedWords";
import { notesTo, shorter } from "./notes";
import { essential, finding, type Finding } from "./Outcome";
import { areaIn, isTyped, valuesIn, type SheetRead } from "./SheetRead";
import { leaves } from "./leaves";
import { firstInput, readsAnInput, typedInstead } from "./typedInstead";

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

/** The learner's sheet calculated on its own data, then on each of the hidden ones. */
export type Sheets = readonly ((area: Area) => Grid)[];

interface OneAnswer extends Given {
  readonly key: AnswerKey;
  /** Which of the step's answers it is. */
  readonly order: number;
  readonly sheets: Sheets;
  readonly engine: Engine;
}

/** The three stages for one answer. */
export function judgeAnswer(given: OneAnswer): Judged {
  const { read, key, policies } = given;
  const { at } = key.answer;
  const area = areaIn(read, at);
  const value = judgeValue(key, valuesIn(read, area));
  const formula = isFormula(read, area, key);
  const tried = formula ? trial(given, area, "reading" in value ? value.reading : undefined) : "untried";
  const failed = (why: Finding): Judged => ({ at, passed: false, findings: [why] });
  if ("finding" in value) return failed(confirmed(value.finding, tried, given, area));
  if (!formula) return failed(essential("common", "constant", at));
  const row = misplacedWords(read, area, key.accepted.find(({ id }) => id === value.reading)!.value, key.units);
  if (row !== undefined) return failed(essential("common", "wordsMisplaced", at, { row }));
  const passes = (reading: string, ...findings: Finding[]): Judged => ({ at, passed: true, reading, findings: [...findings, ...notesTo(key.answer, reading, policies), ...shorter(read, area, key.answer, reading)] });
  if (tried === "untried") return passes(value.reading);
  if (tried === "untriable" && !readsAnInput(given, area)) return failed(essential("common", "notRead", at, { cell: firstInput(given) }));
  if (tried === "untriable") return passes(value.reading, finding("informative", "common", "notTried", at));
  if (tried.kind === "accepted") return passes(tried.id);
  if (tried.kind === "mistake") return failed(essential("mistakes", tried.id, at));
  if (read.beside.length > 0 && leaves(read, area, given.engine)) return failed(essential("common", "otherSheet", at));
  return failed(typedInstead(given, area) ?? essential("common", "onlyThese", at));
}

/** How the formula behaves on hidden data; untriable where the engine does not even calculate what the sheet shows. */
function trial({ read, key, order, sheets: [onOwn, ...onShadows], shadows }: OneAnswer, area: Area, reading: string | undefined): Behaviour | "untried" | "untriable" {
  if (key.answer.refers === false || shadows.length === 0) return "untried";
  if (!onOwn || !isMet(onOwn(area), valuesIn(read, area), key.units)) return "untriable";
  return behaviourOf(onShadows.map((sheet) => sheet(area)), shadows.map(({ keys }) => keys[order]!), reading ?? key.accepted[0]!.id);
}

/**
 * A mistake that was recognised by its value is named if the formula makes it on hidden data, too: on the book's few numbers another
 * formula may come out alike. With numbers typed in it cannot be tried, and the value has to do.
 */
function confirmed(by: Finding, tried: Behaviour | "untried" | "untriable", given: OneAnswer, area: Area): Finding {
  if (by.section !== "mistakes" || typeof tried === "string") return by;
  if (tried.kind === "mistake") return { ...by, key: tried.id };
  return typedInstead(given, area) ? by : other(given.key, valuesIn(given.read, area));
}

/** Whether formulas stand behind every number of an answer. */
function isFormula(read: SheetRead, { row, column }: Area, { accepted }: AnswerKey): boolean {
  return accepted[0]!.value.every((line, r) => line.every((cell, c) => typeof cell !== "number" || !isTyped(read, row + r, column + c)));
}
