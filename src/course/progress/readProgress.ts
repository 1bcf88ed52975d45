import type { Pick, Picks } from "../check/checkQuestions";
import type { Policy } from "../Step";
import { BEGINNING, NO_STEP, POLICIES, type Policies, type Progress, type StepProgress } from "./Progress";

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
  const progress: Progress = {
    ...BEGINNING,
    ownNumbers: kept["ownNumbers"] === true,
    policies: readPolicies(kept["policies"]),
    ...(typeof kept["learner"] === "string" ? { learner: kept["learner"] } : {}),
    ...(typeof kept["salt"] === "string" ? { salt: kept["salt"] } : {}),
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readStep(step: Readonly<Record<string, unknown>>): StepProgress {
  const attempts = step["attempts"];
  const diagnosis = step["diagnosis"];
  return {
    ...NO_STEP,
    passed: step["passed"] === true,
    attempts: typeof attempts === "number" && Number.isInteger(attempts) && attempts >= 0 ? attempts : 0,
    hints: Object.fromEntries(entries(step["hints"]).flatMap(([of, level]) => (level === 1 || level === 2 || level === 3 ? [[of, level]] : []))),
    picks: Object.fromEntries(entries(step["picks"]).flatMap(([id, pick]) => (isPick(pick) ? [[id, pick]] : []))) as Picks,
    readings: texts(step["readings"]),
    ...(typeof diagnosis === "string" ? { diagnosis } : {}),
  };
}

const isPick = (pick: unknown): pick is Pick =>
  typeof pick === "string" || (Array.isArray(pick) && pick.every((each) => typeof each === "string")) || (isRecord(pick) && Object.values(pick).every((each) => typeof each === "string"));

function readPolicies(kept: unknown): Policies {
  // A damaged text may name what every object inherits, such as "constructor".
  const chosen = entries(kept).filter(([policy, value]) => Object.hasOwn(POLICIES, policy) && POLICIES[policy as Policy].includes(value as string));
  return { ...BEGINNING.policies, ...Object.fromEntries(chosen) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const entries = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : []);
const texts = (value: unknown): Readonly<Record<string, string>> => Object.fromEntries(entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** Whether two values say the same, in whatever order their keys stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => Object.hasOwn(a, key) && Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
