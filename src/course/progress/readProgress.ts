import type { Pick, Picks } from "../check/checkQuestions";
import type { Policy } from "../Step";
import { readAnswers } from "./readAnswers";
import { BEGINNING, NO_STEP, POLICIES, type Policies, type Progress, type StepProgress } from "./Progress";
import { entries, isRecord, isSame, parsed, texts } from "./readJson";

/** Progress as it was kept or exported, as far as it can be read, and whether all of it could. */
export interface ProgressRead {
  readonly progress: Progress;
  readonly damaged: boolean;
}

export const writeProgress = (progress: Progress): string => JSON.stringify(progress);

/** Reads what somebody may have cut or changed: whatever is whole is kept, the rest begins anew. Text that is no progress at all gives undefined. */
export function readProgress(text: string): ProgressRead | undefined {
  const kept = parsed(text);
  if (!isRecord(kept) || kept["version"] !== 1) return undefined;
  const steps = entries(kept["steps"]).flatMap(([id, step]) => (/^\d+\.\d+$/.test(id) && isRecord(step) ? [[id, readStep(step)] as const] : []));
  const at = typeof kept["at"] === "string" && /^\d+\.\d+$/.test(kept["at"]) ? kept["at"] : undefined;
  const workshop = readWorkshopOf(kept["workshop"]);
  const progress: Progress = {
    ...BEGINNING,
    ownNumbers: kept["ownNumbers"] === true,
    policies: readPolicies(kept["policies"]),
    ...(typeof kept["learner"] === "string" ? { learner: kept["learner"] } : {}),
    ...(typeof kept["salt"] === "string" ? { salt: kept["salt"] } : {}),
    ...(workshop ? { workshop } : {}),
    ...(at === undefined ? {} : { at }),
    steps: Object.fromEntries(steps),
  };
  return { progress, damaged: !isSame(progress, kept) };
}

/** Whether a newer version of the course has written it: this one cannot read it, but it is whole. */
export function isNewer(text: string): boolean {
  const kept = parsed(text);
  return isRecord(kept) && typeof kept["version"] === "number" && kept["version"] > BEGINNING.version;
}

/** What is kept of one step, as far as it can be read. */
export function readStep(step: Readonly<Record<string, unknown>>): StepProgress {
  const attempts = step["attempts"];
  const diagnosis = step["diagnosis"];
  const answers = readAnswers(step["answers"]);
  return {
    ...NO_STEP,
    passed: step["passed"] === true,
    attempts: typeof attempts === "number" && Number.isInteger(attempts) && attempts >= 0 ? attempts : 0,
    hints: Object.fromEntries(entries(step["hints"]).flatMap(([of, level]) => (level === 1 || level === 2 || level === 3 ? [[of, level]] : []))),
    picks: readPicks(step["picks"]),
    readings: texts(step["readings"]),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(isRecord(step["passedPicks"]) ? { passedPicks: readPicks(step["passedPicks"]) } : {}),
    ...(typeof diagnosis === "string" ? { diagnosis } : {}),
  };
}

const readPicks = (kept: unknown): Picks => Object.fromEntries(entries(kept).flatMap(([id, pick]) => (isPick(pick) ? [[id, pick]] : [])));

const isPick = (pick: unknown): pick is Pick =>
  typeof pick === "string" || (Array.isArray(pick) && pick.every((each) => typeof each === "string")) || (isRecord(pick) && Object.values(pick).every((each) => typeof each === "string"));

const readWorkshopOf = (kept: unknown): Progress["workshop"] =>
  isRecord(kept) && typeof kept["title"] === "string" && typeof kept["salt"] === "string" ? { title: kept["title"], salt: kept["salt"] } : undefined;

export function readPolicies(kept: unknown): Policies {
  // A damaged text may name what every object inherits, such as "constructor".
  const chosen = entries(kept).filter(([policy, value]) => Object.hasOwn(POLICIES, policy) && POLICIES[policy as Policy].includes(value as string));
  return { ...BEGINNING.policies, ...Object.fromEntries(chosen) };
}
