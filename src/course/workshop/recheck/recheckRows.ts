import type { Course, LoadOptions } from "../../Course";
import type { Variants } from "../../desk/Variants";
import type { Engine } from "../../Evaluate";
import type { Step } from "../../Step";
import { seedFor } from "../../variants/seedFor";
import type { RosterRow, Workshop } from "../Workshop";
import type { Recheck } from "../WorkshopDesk";
import { recheckStep, untriable, type Verdict } from "./recheckStep";

interface Needs {
  readonly workshop: Workshop;
  readonly course: Course;
  readonly variants: Variants;
  readonly engine: Engine;
  readonly loadOptions: LoadOptions;
}

/** Everything that the roster says is passed, tried again; what cannot be read is told. */
export async function recheckRows(rows: readonly RosterRow[], needs: Needs): Promise<readonly Recheck[]> {
  const found: Recheck[] = [];
  for (const step of needs.course.modules.flatMap((module) => module.steps)) {
    const confirmed = new Set<string>();
    for (const row of rows) {
      const verdict = await verdictOn(row, step, confirmed, needs);
      if (verdict) found.push({ learner: row.learner, step: step.id, ...verdict });
    }
  }
  return found;
}

async function verdictOn(row: RosterRow, step: Step, confirmed: Set<string>, { workshop, variants, engine, loadOptions }: Needs): Promise<Verdict | undefined> {
  if (row.damaged.includes(step.id)) return { as: "untriable", why: "damaged" };
  const progress = Object.hasOwn(row.steps, step.id) ? row.steps[step.id]! : undefined;
  if (!progress?.passed) return undefined;
  const reason = untriable(step, progress, row.shortened.includes(step.id), engine);
  if (reason) return reason;
  // What was confirmed once on data nobody has seen is right on any: the same formulas need not be tried for each learner.
  const { answers = {}, picks, passedPicks = picks } = progress;
  const work = JSON.stringify([Object.entries(answers).map(([at, { formulas }]) => [at, formulas]).sort(), passedPicks]);
  if (confirmed.has(work)) return { as: "confirmed" };
  const seed = seedFor(step, true, { learner: row.learner, workshop });
  const [own, shadows, options] = await Promise.all([variants.own(step, seed), variants.shadows(step), loadOptions(step)]);
  const verdict = await recheckStep({ step, progress, own, shadows, options, engine });
  if (verdict.as === "confirmed" && shadows.length > 0) confirmed.add(work);
  return verdict;
}
