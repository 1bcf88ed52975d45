import type { Grid } from "../../src/cells/Cell";
import { answerKeys, type AnswerKey } from "../../src/course/key/answerKeys";
import type { Step } from "../../src/course/Step";
import { evaluate } from "../../src/formulas/evaluate";

/** What the book's own data give: every accepted answer and every mistake of a part, by id. A single cell comes as its value. */
export async function expected(step: Step, at: string): Promise<Record<string, unknown>> {
  const [keys = []] = await answerKeys(step, [step.book ?? {}], evaluate);
  const key = keys.find(({ answer }) => answer.at === at) as AnswerKey;
  return Object.fromEntries([...key.accepted, ...key.mistakes].map(({ id, value }) => [id, plain(value)]));
}

const plain = (grid: Grid): unknown => (grid.length === 1 && grid[0]!.length === 1 ? grid[0]![0] : grid);
