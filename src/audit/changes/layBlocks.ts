import type { Layout } from "../../workbook/Layout";
import type { Workbook } from "../../workbook/Workbook";

/** What is to stand in some cells of a sheet, and what stands there now. */
export interface BlockChange<T> {
  readonly item: T;
  readonly sheet: string;
  readonly after: Layout;
  readonly before: Layout;
}

/** Cells that the program would not let be written, such as protected ones. They hold what they held. */
export interface RefusedBlock<T> {
  readonly item: T;
  readonly reason: string;
}

/**
 * Writes blocks sheet by sheet, each sheet at once. A program may refuse in the middle of a sheet, when part of it is written already: then block after block
 * is put back as it was and tried alone, so that one bad cell keeps no other back and leaves none empty.
 */
export async function layBlocks<T>({ layouts }: Workbook, changes: readonly BlockChange<T>[]): Promise<readonly RefusedBlock<T>[]> {
  const refused: RefusedBlock<T>[] = [];
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const here = changes.filter((change) => change.sheet === sheet);
    const isLaid = await layouts.lay(sheet, together(here.map(({ after }) => after))).then(() => true, () => false);
    if (!isLaid) for (const one of here) refused.push(...(await layAlone(layouts, one)));
  }
  return refused;
}

/** A block that cannot be put back either was never changed: it is the one that refuses. */
async function layAlone<T>(layouts: Workbook["layouts"], { item, sheet, before, after }: BlockChange<T>): Promise<RefusedBlock<T>[]> {
  try {
    await layouts.lay(sheet, before);
    await layouts.lay(sheet, after);
    return [];
  } catch (error) {
    const refusal = { item, reason: error instanceof Error ? error.message : String(error) };
    // A cell that refuses this too is told already, by the reason of the first refusal.
    return layouts.lay(sheet, before).then(() => [refusal], () => [refusal]);
  }
}

const together = (parts: readonly Layout[]): Layout => ({
  values: parts.flatMap(({ values = [] }) => values),
  formulas: parts.flatMap(({ formulas = [] }) => formulas),
  names: parts.flatMap(({ names = [] }) => names),
});
