import { CellError, type Cell, type Grid } from "../../cells/Cell";
import type { Rival } from "../../functions/Rival";
import { computeCell, type Means } from "./computeCell";
import { always, type GoOn } from "./GoOn";
import { sameValue } from "./sameValue";
import { cellOf, type Step } from "./Step";
import type { Subject } from "./Subject";

/** What others compute from the arguments of a call, and what the cell would show by it. */
export interface RivalValue {
  readonly rival: Rival;
  readonly call: Grid | undefined;
  readonly cell: Cell;
}
export interface Rivals {
  readonly step: number;
  readonly values: readonly RivalValue[];
}

/** Every rival of every call that was made, computed from the same arguments. Of arguments that the function refuses there is nothing to compare. */
export async function rivalsOf(subject: Subject, steps: readonly Step[], means: Means, goOn: GoOn = always): Promise<readonly Rivals[]> {
  const all: Rivals[] = [];
  for (const step of steps.filter(hasRivals)) {
    const values: RivalValue[] = [];
    for (const rival of step.fn.rivals!) {
      if (!(await goOn())) return all;
      const { made, value } = await computeCell(subject, means, { rival: { step: step.step, of: rival } });
      values.push({ rival, cell: value, call: step.times === 1 ? made(step.step)[0]?.result : undefined });
    }
    all.push({ step: step.step, values: values.filter((one) => concerns(step, one, subject.shown)) });
  }
  return all.filter(({ values }) => values.length > 0);
}

/** Whether there is anything to compute of a step. */
export const hasRivals = ({ fn, times, failure }: Step): boolean => times > 0 && (fn.rivals?.length ?? 0) > 0 && !BAD_ARGUMENTS.has(failure?.error.code ?? "");
const BAD_ARGUMENTS: ReadonlySet<string> = new Set(["#VALUE!", "#NUM!", "#NULL!"]);

/** A rival of a table differs in some of its columns only: it says nothing of the cells that are alike. */
function concerns(step: Step, { call, cell }: RivalValue, shown: Cell): boolean {
  if (step.fn.result.kind !== "table" && step.fn.result.kind !== "labelled") return true;
  const [own, other] = [cellOf(step), step.at && call?.[step.at.row]?.[step.at.column]];
  if (own === undefined || other === undefined) return !sameValue(cell, shown);
  return !(other instanceof CellError && own instanceof CellError) && !sameValue(other, own);
}
