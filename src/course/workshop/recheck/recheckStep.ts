import { splitReference } from "../../../cells/sheetName";
import { checkStep } from "../../check/checkStep";
import type { OptionsByWord } from "../../check/filledIn";
import type { Finding } from "../../check/Outcome";
import type { Engine } from "../../Evaluate";
import type { StepProgress } from "../../progress/Progress";
import type { Step } from "../../Step";
import type { Variant } from "../../variants/draw";
import type { Recheck } from "../WorkshopDesk";
import { namesIn } from "./namesIn";
import { recordedSheet } from "./recordedSheet";

export type Verdict = Pick<Recheck, "as" | "why">;

/** Why a record cannot be tried; undefined where it can. */
export function untriable(step: Step, { answers = {} }: StepProgress, shortened: boolean, { references }: Engine): Verdict | undefined {
  const asked = step.answers ?? [];
  if (asked.length === 0 && (step.questions ?? []).length === 0) return { as: "untriable", why: "noKey" };
  const formulas = asked.map(({ at }) => (Object.hasOwn(answers, at) ? answers[at]!.formulas.flat().filter(Boolean) : []));
  if (formulas.some((of) => of.length === 0)) return { as: "untriable", why: shortened ? "tooLong" : "noFormula" };
  const leaves = formulas.flat().some((formula) => references(formula).blocks.some((block) => splitReference(block).sheet !== undefined));
  return leaves ? { as: "untriable", why: "otherCells" } : undefined;
}

interface Given {
  readonly step: Step;
  readonly progress: StepProgress;
  readonly own: Variant;
  readonly shadows: readonly Variant[];
  readonly options: OptionsByWord;
  readonly engine: Engine;
}

/** Judges what was recorded by the same check that the learner's pane has made, hidden data and all. */
export async function recheckStep({ step, progress, own, shadows, options, engine }: Given): Promise<Verdict> {
  const { answers = {}, picks, passedPicks = picks } = progress;
  const formulas = Object.values(answers).flatMap((given) => given.formulas.flat());
  const read = step.sheet ? await recordedSheet(step, own.data, answers, namesIn(step, formulas, engine), engine.evaluate) : undefined;
  const { passed, findings } = await checkStep({ step, read, own, shadows, picks: passedPicks, options }, engine);
  if (passed) return { as: "confirmed" };
  return isLost(findings[0]) ? { as: "untriable", why: "otherCells" } : { as: "differs" };
}

/** A name that only the learner's workbook has. */
const isLost = (worst: Finding | undefined): boolean => worst?.key === "error" && ["#NAME?", "#REF!"].includes(String(worst.data?.["code"]));
