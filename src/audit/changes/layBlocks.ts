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
 * Writes blocks sheet by sheet, each sheet at once. A program may refuse in the middle of a sheet, when part of it is written already: then what stood there
 * is put back, and block after block is tried, so that one bad cell keeps no other back and leaves none empty.
 */
export async function layBlocks<T>({ layouts }: Workbook, changes: readonly BlockChange<T>[]): Promise<readonly RefusedBlock<T>[]> {
  const refused: RefusedBlock<T>[] = [];
  const lay = (sheet: string, parts: readonly Layout[]): Promise<unknown> => layouts.lay(sheet, together(parts));
  const attempt = async (sheet: string, here: readonly BlockChange<T>[]): Promise<unknown> => {
    try {
      await lay(sheet, here.map(({ after }) => after));
      return undefined;
    } catch (error) {
      await lay(sheet, here.map(({ before }) => before));
      return error;
    }
  };
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const here = changes.filter((change) => change.sheet === sheet);
    const failure = await attempt(sheet, here);
    if (failure === undefined) continue;
    for (const one of here) {
      const error = here.length === 1 ? failure : await attempt(sheet, [one]);
      if (error !== undefined) refused.push({ item: one.item, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return refused;
}

const together = (parts: readonly Layout[]): Layout => ({
  values: parts.flatMap(({ values = [] }) => values),
  formulas: parts.flatMap(({ formulas = [] }) => formulas),
  names: parts.flatMap(({ names = [] }) => names),
});
