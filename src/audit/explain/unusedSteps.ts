import { callsOf } from "../../syntax/Node";
import { computeCell, type Computed, type Means } from "./computeCell";
import { sameValue } from "./sameValue";
import type { Subject } from "./Subject";

const BRANCHES = /^(?:IF|IFS|IFERROR|IFNA|SWITCH|CHOOSE)$/i;

/**
 * The calls that stand in a branch which is not taken. The engine computes all branches, where Excel computes one: what the cell shows
 * all the same when a call gives an error, that call has no part in.
 */
export async function unusedSteps(subject: Subject, base: Computed, means: Means): Promise<ReadonlySet<number>> {
  const unused = new Set<number>();
  if (!callsOf(subject.tree).some(({ name }) => BRANCHES.test(name))) return unused;
  for (const { step } of subject.calls) {
    const { value } = await computeCell(subject, means, { broken: step });
    if (sameValue(value, base.value)) unused.add(step);
  }
  return unused;
}
