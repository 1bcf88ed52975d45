import { checkStep, type Work } from "../../src/course/check/checkStep";
import { Variants } from "../../src/course/desk/Variants";
import type { Engine } from "../../src/course/Evaluate";
import { stepById } from "../../src/course/modules";
import { evaluate } from "../../src/formulas/evaluate";
import { references } from "../../src/formulas/references";
import { learnerSheet } from "../course/learnerSheet";

const engine: Engine = { evaluate, references };

/** What a learner waits for after pressing Check: the keys and hidden variants the first time, and three or four recalculations of the sheet. */
export async function checkTimes(id: string): Promise<{ readonly first: number; readonly again: number }> {
  const step = stepById(id)!;
  const variants = new Variants(async () => engine);
  const read = await learnerSheet(step, step.book ?? {});
  const check = async (): Promise<number> => {
    const start = performance.now();
    const work: Work = { step, read, own: await variants.own(step, 0), shadows: await variants.shadows(step), picks: {}, options: new Map() };
    await checkStep(work, engine);
    return performance.now() - start;
  };
  const first = await check();
  const times: number[] = [];
  for (let run = 0; run < 15; run++) times.push(await check());
  return { first, again: times.sort((a, b) => a - b)[7]! };
}
