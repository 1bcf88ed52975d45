import type { Data } from "./localData";
import { refuse } from "./Refusal";

/** Refuses parts that share bytes: so a small file can say that it holds the same large part a thousand times. */
export function checkOverlaps(parts: readonly Data[]): void {
  const inOrder = [...parts].sort((a, b) => a.from - b.from);
  let end = 0;
  for (const { from, to } of inOrder) {
    if (from < end) refuse({ kind: "bomb" });
    end = Math.max(end, to);
  }
}
