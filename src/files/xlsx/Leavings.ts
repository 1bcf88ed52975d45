import type { LeftOut, LeftOutKind } from "./LeftOut";

/** Hears of one thing that is not carried over. */
export type Leave = (kind: LeftOutKind) => void;

/** Gathers what is not carried over. */
export class Leavings {
  private readonly counts = new Map<string, { kind: LeftOutKind; sheet: string | undefined; count: number }>();

  add(kind: LeftOutKind, sheet?: string, count = 1): void {
    if (count === 0) return;
    const key = `${kind} ${sheet ?? ""}`;
    const known = this.counts.get(key) ?? { kind, sheet, count: 0 };
    known.count += count;
    this.counts.set(key, known);
  }

  get list(): readonly LeftOut[] {
    return [...this.counts.values()];
  }
}
