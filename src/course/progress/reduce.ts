import type { Pick as Picked } from "../check/checkQuestions";
import type { Outcome } from "../check/Outcome";
import type { Policy } from "../Step";
import { NO_STEP, type Progress, type StepProgress } from "./Progress";

/** What can happen on the way through the course. */
export type Action =
  | { readonly type: "introduced"; readonly learner: string; readonly salt?: string }
  | { readonly type: "opened"; readonly step: string | undefined }
  | { readonly type: "numbersChosen"; readonly own: boolean }
  | { readonly type: "policyChosen"; readonly policy: Policy; readonly value: string }
  | { readonly type: "picked"; readonly step: string; readonly question: string; readonly pick: Picked }
  | { readonly type: "hinted"; readonly step: string; readonly of: string; readonly level: number }
  | { readonly type: "checked"; readonly step: string; readonly outcome: Outcome }
  | { readonly type: "reset"; readonly step: string }
  | { readonly type: "joined"; readonly workshop: Progress["workshop"] }
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
      return onStep(progress, action.step, (step) => ({ ...step, ...picksOf(step), picks: { ...step.picks, [action.question]: action.pick } }));
    case "hinted":
      return onStep(progress, action.step, (step) => ({ ...step, hints: { ...step.hints, [action.of]: Math.max(action.level, step.hints[action.of] ?? 0) } }));
    case "checked":
      return onStep(progress, action.step, (step) => checked(step, action.outcome));
    case "reset":
      return onStep(progress, action.step, reset);
    case "joined":
      return joined(progress, action.workshop);
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

function checked({ diagnosis: _, ...step }: StepProgress, { passed, findings, readings, answers }: Outcome): StepProgress {
  const worst = findings.find(({ weight }) => weight === "essential");
  // What has passed is what the trainer may try again: later trials do not take its place.
  const keeps = answers === undefined || Object.keys(answers).length === 0 || (step.passed && !passed);
  const next = { ...step, attempts: step.attempts + 1, passed: step.passed || passed, readings: { ...step.readings, ...readings }, ...(keeps ? {} : { answers }), ...(worst ? { diagnosis: `${worst.section}.${worst.key}` } : {}) };
  return passed ? withoutPassedPicks(next) : next;
}

/** The picks with which a step has passed, before others take their place. */
const picksOf = ({ passed, picks, passedPicks = picks }: StepProgress): Pick<StepProgress, "passedPicks"> => (passed && Object.keys(passedPicks).length > 0 ? { passedPicks } : {});

const withoutPassedPicks = ({ passedPicks: _, ...step }: StepProgress): StepProgress => step;

/** Where it was passed, what it was passed with is kept. */
function reset(step: StepProgress): StepProgress {
  const { passed, attempts, hints, answers } = step;
  return { ...NO_STEP, passed, attempts, hints, ...(passed && answers ? { answers } : {}), ...picksOf(step) };
}

const joined = ({ workshop: _, ...progress }: Progress, workshop: Progress["workshop"]): Progress => (workshop ? { ...progress, workshop: { title: workshop.title, salt: workshop.salt } } : progress);
