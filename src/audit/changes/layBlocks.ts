import type { Layout } from "../../workbook/Layout";
import type { Workbook } from "../../workbook/Workbook";
import { nextTurn } from "../own/inTurns";

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

/** Excel on the web takes 5 MB in one request. */
const AT_ONCE = 1_000_000;
/** The grid writes so many without holding the page for long. Fewer would cost more: it calculates after each. */
const BLOCKS = 1000;

/**
 * Writes blocks sheet by sheet, as many as one request can carry at once. A program may refuse in the middle, when part of it is written already: then the block that
 * refuses is looked for and put back as it was, so that one bad cell keeps no other back and is not left empty.
 */
export async function layBlocks<T>({ layouts }: Workbook, changes: readonly BlockChange<T>[]): Promise<readonly RefusedBlock<T>[]> {
  const refused: RefusedBlock<T>[] = [];
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const parts = portions(changes.filter((change) => change.sheet === sheet));
    for (const here of parts) {
      refused.push(...(await layTogether(layouts, sheet, here)));
      if (here !== parts.at(-1)) await nextTurn();
    }
  }
  return refused;
}

/** All at once; where that is refused, each half, so that it takes few requests to find the block which refuses. */
async function layTogether<T>(layouts: Workbook["layouts"], sheet: string, changes: readonly BlockChange<T>[]): Promise<readonly RefusedBlock<T>[]> {
  const isLaid = await layouts.lay(sheet, together(changes.map(({ after }) => after))).then(() => true, () => false);
  if (isLaid) return [];
  if (changes.length === 1) return layAlone(layouts, changes[0]!);
  const middle = Math.ceil(changes.length / 2);
  return [...(await layTogether(layouts, sheet, changes.slice(0, middle))), ...(await layTogether(layouts, sheet, changes.slice(middle)))];
}

/** Blocks in portions that one request can carry, and that the grid writes without holding the page. */
function portions<T>(changes: readonly BlockChange<T>[]): readonly (readonly BlockChange<T>[])[] {
  const found: BlockChange<T>[][] = [];
  let size = AT_ONCE;
  for (const change of changes) {
    const own = sizeOf(change.after);
    const isFull = size + own > AT_ONCE || found.at(-1)?.length === BLOCKS;
    if (isFull) found.push([]);
    size = isFull ? own : size + own;
    found.at(-1)!.push(change);
  }
  return found;
}

/** In characters, about. */
const sizeOf = ({ values = [], formulas = [] }: Layout): number =>
  [...values.map(({ cells }) => cells), ...formulas.map((block) => block.formulas)].reduce((sum, block) => sum + block.reduce((all, line) => all + line.reduce<number>((long, cell) => long + 8 + String(cell ?? "").length, 0), 0), 0);

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
