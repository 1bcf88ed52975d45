export interface Gap {
  /** Position of the item in the lists given. */
  readonly row: number;
  readonly gap: number;
}

/**
 * Gap ranking: the items in which performance falls furthest short of importance, the worst first.
 *
 * gap = importance · max(0, importance − performance). Not the plain difference: of two equal shortfalls the one in the more
 * important item comes first, and performance beyond importance is no gap but makes up for none either.
 *
 * Shapes and units: lists of one length, importance and performance on one scale; equal gaps stand in the order of the items'
 * names, compared by code units, and those of one name with the more important first: the order of the rows is nothing.
 */
export function gapRank(items: ArrayLike<string>, importance: ArrayLike<number>, performance: ArrayLike<number>): Gap[] {
  const gaps = Array.from(items, (_, row) => ({ row, gap: importance[row]! * Math.max(0, importance[row]! - performance[row]!) }));
  return gaps.sort((a, b) => b.gap - a.gap || byName(items[a.row]!, items[b.row]!) || importance[b.row]! - importance[a.row]! || performance[b.row]! - performance[a.row]!);
}

const byName = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
