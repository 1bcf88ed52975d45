import type { Evaluate } from "../Evaluate";
import { answerKeys, type AnswerKey } from "../key/answerKeys";
import { placeSheet } from "../sheet/placeSheet";
import type { Data, Step } from "../Step";
import { Dice } from "./Dice";
import { isPlain, type Variant } from "./draw";

/** Of thousands of draws a third are plain or more: who has found none by then never will. */
const ROUNDS = 150;
/** So many cells are calculated in about a fifth of a second; what comes in between, such as a click, waits no longer. */
const CELLS_AT_ONCE = 150;

/** The variant of each seed, the same that `drawVariants` gives for it alone, all worked out together. */
export async function drawForMany(step: Step, seeds: readonly number[], evaluate: Evaluate): Promise<readonly Variant[]> {
  const { draw } = step;
  if (!draw) throw new Error(`step ${step.id} has no variants`);
  const dice = seeds.map((seed) => new Dice(seed));
  const found = new Map<number, Variant>();
  for (let round = 0; found.size < seeds.length; round++) {
    if (round === ROUNDS) throw new Error(`step ${step.id} has too few unambiguous variants`);
    const open = dice.map((_, at) => at).filter((at) => !found.has(at));
    const datas = open.map((at) => draw(dice[at]!));
    const keys = await keysInSlices(step, datas, evaluate);
    open.forEach((at, order) => {
      if (keys[order]!.every(isPlain)) found.set(at, { data: datas[order]!, keys: keys[order]! });
    });
  }
  return seeds.map((_, at) => found.get(at)!);
}

async function keysInSlices(step: Step, datas: readonly Data[], evaluate: Evaluate): Promise<readonly (readonly AnswerKey[])[]> {
  const atOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / cellsOf(step)));
  const keys: (readonly AnswerKey[])[] = [];
  for (let from = 0; from < datas.length; from += atOnce) {
    keys.push(...(await answerKeys(step, datas.slice(from, from + atOnce), evaluate)));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return keys;
}

/** Cells to calculate for one set of data. */
function cellsOf({ sheet = [], answers = [] }: Step): number {
  const { spots } = placeSheet(sheet);
  const cells = answers.map(({ at, readings = {}, mistakes = {} }) => {
    const { rows, columns } = spots.get(at)!.area;
    return rows * columns * (2 + Object.keys(readings).length + Object.keys(mistakes).length);
  });
  return cells.reduce((sum, count) => sum + count, 1);
}
