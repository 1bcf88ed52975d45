import type { Engine } from "../Evaluate";
import { placeSheet } from "../sheet/placeSheet";
import { judgeAnswer, type Given, type Judged, type Sheets } from "./judgeAnswer";
import { recalculate } from "./recalculate";

/**
 * Judges the answers of a step in three stages: the value; a formula, not a number typed in; its behaviour on data the learner has not seen.
 * Any correct formula passes, whichever functions it is made of.
 */
export async function checkAnswers(given: Given, engine: Engine): Promise<readonly Judged[]> {
  const sheets = await calculated(given, engine);
  return given.own.keys.map((key, order) => judgeAnswer({ ...given, key, order, sheets, engine }));
}

/** The learner's sheet on its own data, and on each of the hidden ones. */
async function calculated({ step, read, own, shadows }: Given, { evaluate }: Engine): Promise<Sheets> {
  const inputs = [...placeSheet(step.sheet ?? []).spots].filter(([, { role }]) => role === "input").map(([id]) => id);
  const sheets: Sheets[number][] = [];
  for (const { data } of [own, ...shadows]) sheets.push(await recalculate(read, inputs, data, evaluate));
  return sheets;
}
