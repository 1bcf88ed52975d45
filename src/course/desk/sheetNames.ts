import { OWNER } from "../sheet/frameOf";

/**
 * Names of the workbook for the cells of a lesson: `ce_2_1_begin`. Where these are taken already (a colleague's lesson in a shared workbook, or somebody's own names), the whole
 * set gets a number: `ce_2_1_begin_2`.
 */
export const nameOf = (step: string, id: string, set: number): string => `ce_${step.replaceAll(".", "_")}_${id}${set === 1 ? "" : `_${set}`}`;

/** The sets that stand in a workbook, by the cell that says whose they are. */
export function setsIn(step: string, names: readonly string[]): readonly number[] {
  const pattern = new RegExp(`^${nameOf(step, OWNER, 1)}(?:_(\\d+))?$`, "i");
  return names.flatMap((name) => {
    const met = pattern.exec(name);
    return met ? [Number(met[1] ?? 1)] : [];
  });
}

/** The first set none of whose names is taken. */
export function freeSet(step: string, ids: readonly string[], names: readonly string[]): number {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let set = 1; ; set++) if (!ids.some((id) => taken.has(nameOf(step, id, set).toLowerCase()))) return set;
}
