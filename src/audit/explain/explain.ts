import type { Cell } from "../../cells/Cell";
import type { Workbook, Place } from "../../workbook/Workbook";
import { computeCell, type Computed, type Means } from "./computeCell";
import { readSubject } from "./readSubject";
import { sameValue } from "./sameValue";
import type { Step } from "./Step";
import { stepsOf } from "./stepsOf";
import { unusedSteps } from "./unusedSteps";
import { isSubject, type Nothing, type Subject } from "./Subject";

/** A cell explained; or that it shows something else than its formula gives, so that there is nothing to be believed. */
export type Explained =
  | Nothing
  | { readonly kind: "differs"; readonly subject: Subject; readonly computed: Cell }
  | { readonly kind: "explained"; readonly subject: Subject; readonly steps: readonly Step[]; readonly base: Computed };

/** Computes a cell anew, apart from the workbook, and takes it apart where that gives what the cell shows. */
export async function explain(workbook: Workbook, place: Place, means: Means): Promise<Explained> {
  const subject = await readSubject(workbook, place);
  if (!isSubject(subject)) return subject;
  const base = await computeCell(subject, means);
  if (!sameValue(base.value, subject.shown)) return { kind: "differs", subject, computed: base.value };
  return { kind: "explained", subject, steps: stepsOf(subject, base, await unusedSteps(subject, base, means)), base };
}
