import type { Engine } from "../Evaluate";
import type { Policies } from "../progress/Progress";
import type { Step } from "../Step";
import type { Variant } from "../variants/draw";
import { changedInput } from "./changedInput";
import { checkAnswers } from "./checkAnswers";
import { checkQuestion, type Picks } from "./checkQuestions";
import { checkRules } from "./checkRules";
import type { Judged } from "./judgeAnswer";
import { filledIn, type OptionsByWord } from "./filledIn";
import { finding, type Finding, type Outcome } from "./Outcome";
import { areaIn, valuesIn, type SheetRead } from "./SheetRead";

export interface Work {
  readonly step: Step;
  /** The lesson sheet; undefined for steps that are answered in the pane alone. */
  readonly read: SheetRead | undefined;
  /** The data the sheet was built with, and hidden ones. */
  readonly own: Variant;
  readonly shadows: readonly Variant[];
  readonly picks: Picks;
  readonly options: OptionsByWord;
  readonly policies?: Policies;
}

/** Checks a step: its inputs, its answers, its rules, its questions, in this order. */
export async function checkStep(work: Work, engine: Engine): Promise<Outcome> {
  const { step, read, own, options } = work;
  const moved = read && changedInput(step, read, own.data);
  if (moved) return { passed: false, findings: [moved], parts: {}, readings: {} };
  const judged = read ? await checkAnswers({ ...work, read }, engine) : [];
  const rules = read ? checkRules((step.rules ?? []).filter(({ reads }) => reads.every((id) => read.areas.has(id))), filledIn(read, options)) : [];
  const questions = (step.questions ?? []).map((question) => ({ at: question.id, wrong: checkQuestion(question, work.picks[question.id]) }));
  const all = [...(read ? worstOf(step, read) : []), ...judged.flatMap(({ findings }) => findings), ...rules, ...questions.flatMap(({ wrong }) => (wrong ? [wrong] : []))];
  const parts = Object.fromEntries([...judged.map(({ at, passed }) => [at, passed] as const), ...questions.map(({ at, wrong }) => [at, !wrong] as const)]);
  return outcome(all, parts, readingsOf(judged));
}

/** What to mend next, where the sheet of the step tells it. */
function worstOf({ worst }: Step, read: SheetRead): readonly Finding[] {
  const item = worst === undefined ? null : valuesIn(read, areaIn(read, worst))[0]![0];
  return typeof item === "string" && item !== "" ? [finding("informative", "common", "worst", worst, { item })] : [];
}

/** At most one essential finding is told, and nothing that only adorns beside it except what has passed already. */
function outcome(all: readonly Finding[], parts: Outcome["parts"], readings: Outcome["readings"]): Outcome {
  const worst = all.find(({ weight }) => weight === "essential");
  if (!worst) return { passed: true, findings: [finding("celebratory", "common", "done"), ...all], parts, readings };
  return { passed: false, findings: [worst, ...all.filter(({ weight, section, at }) => weight === "informative" && section === "readings" && at !== worst.at)], parts, readings };
}

const readingsOf = (judged: readonly Judged[]): Outcome["readings"] => Object.fromEntries(judged.flatMap(({ at, reading }) => (reading === undefined ? [] : [[at, reading]])));
