import type { Evaluate } from "../Evaluate";
import { answerKeys, type AnswerKey } from "../key/answerKeys";
import { hasError, isAmbiguous } from "../key/close";
import type { Data, Step } from "../Step";
import { Dice } from "./Dice";

/** Data for a step with the keys to its answers. */
export interface Variant {
  readonly data: Data;
  readonly keys: readonly AnswerKey[];
}

const AT_ONCE = 6;
const ROUNDS = 25;

/**
 * So many variants for a seed. A draw is thrown away where any two of the answers somebody may give lie so near that one could be taken for the other
 * (naive draws of case 02 do in every fifth case), or where a solution is an error.
 */
export async function drawVariants(step: Step, seed: number, count: number, evaluate: Evaluate, atOnce = AT_ONCE): Promise<readonly Variant[]> {
  if (!step.draw) return [];
  const dice = new Dice(seed);
  const found: Variant[] = [];
  for (let round = 0; found.length < count; round++) {
    if (round === ROUNDS) throw new Error(`step ${step.id} has too few unambiguous variants`);
    const datas = Array.from({ length: atOnce }, () => step.draw!(dice));
    const keys = await answerKeys(step, datas, evaluate);
    found.push(...datas.map((data, at) => ({ data, keys: keys[at]! })).filter((variant) => variant.keys.every(isPlain)));
  }
  return found.slice(0, count);
}

/** Whether no two answers could be taken for each other. */
export function isPlain({ accepted, mistakes, units }: AnswerKey): boolean {
  if (accepted.some(({ value }) => hasError(value))) return false;
  const all = [...accepted, ...mistakes];
  return !all.some((one, at) => all.slice(at + 1).some((other) => isAmbiguous(one.value, other.value, units)));
}
