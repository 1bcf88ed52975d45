import type { Pick } from "../check/checkQuestions";
import type { Outcome } from "../check/Outcome";
import type { Policy } from "../Step";
import { NO_STEP, type Progress, type StepProgress } from "./Progress";

/** What can happen on the way through the course. */
export type Action =
  | { readonly type: "introduced"; readonly learner: string; readonly salt?: string }
  | { readonly type: "opened"; readonly step: string | undefined }
  | { readonly type: "numbersChosen"; readonly own: boolean }
  | { readonly type: "policyChosen"; readonly policy: Policy; readonly value: string }
  | { readonly type: "picked"; readonly step: string; readonly question: string; readonly pick: Pick }
  | { readonly type: "hinted"; readonly step: string; readonly of: string; readonly level: number }
  | { readonly type: "checked"; readonly step: string; readonly outcome: Outcome }
  | { readonly type: "reset"; readonly step: string }
  | { readonly type: "imported"; readonly progress: Progress };

/** The next state: pure, so that what was done can be done again. A step that was passed once stays passed. */
export function reduce(progress: Progress, action: Action): Progress {
  switch (action.type) {
    case "introduced":
      return introduced(progress, action.learner.trim(), action.salt);
    case "opened":
      return opened(progress, action.step);
    case "numbersChosen":
      return { ...progress, ownNumbers: action.own };
    case "policyChosen":
      return { ...progress, policies: { ...progress.policies, [action.policy]: action.value } };
    case "picked":
      return onStep(progress, action.step, (step) => ({ ...step, picks: { ...step.picks, [action.question]: action.pick } }));
    case "hinted":
      return onStep(progress, action.step, (step) => ({ ...step, hints: { ...step.hints, [action.of]: Math.max(action.level, step.hints[action.of] ?? 0) } }));
    case "checked":
      return onStep(progress, action.step, (step) => checked(step, action.outcome));
    case "reset":
      return onStep(progress, action.step, ({ passed, attempts, hints }) => ({ ...NO_STEP, passed, attempts, hints }));
    case "imported":
      return action.progress;
  }
}

/** The salt of the first introduction stays, whatever name is given later. */
function introduced(progress: Progress, learner: string, salt: string | undefined): Progress {
  return { ...progress, learner, ...(progress.salt === undefined && salt !== undefined ? { salt } : {}) };
}

function opened({ at: _, ...progress }: Progress, step: string | undefined): Progress {
  return step === undefined ? progress : { ...progress, at: step, steps: { ...progress.steps, [step]: progress.steps[step] ?? NO_STEP } };
}

const onStep = (progress: Progress, step: string, change: (step: StepProgress) => StepProgress): Progress => ({ ...progress, steps: { ...progress.steps, [step]: change(progress.steps[step] ?? NO_STEP) } });

function checked({ diagnosis: _, ...step }: StepProgress, { passed, findings, readings }: Outcome): StepProgress {
  const worst = findings.find(({ weight }) => weight === "essential");
  return { ...step, attempts: step.attempts + 1, passed: step.passed || passed, readings: { ...step.readings, ...readings }, ...(worst ? { diagnosis: `${worst.section}.${worst.key}` } : {}) };
}
