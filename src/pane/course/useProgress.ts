import { useState } from "preact/hooks";
import { ProgressKeeper, type Kept } from "../../course/progress/ProgressKeeper";
import type { ProgressStore } from "../../course/progress/ProgressStore";
import type { Action } from "../../course/progress/reduce";

/** The learner's progress, kept whenever it changes. */
export function useProgress(store: ProgressStore): Kept & { act(action: Action): void } {
  const [keeper] = useState(() => new ProgressKeeper(store));
  const [kept, setKept] = useState(keeper.kept);
  return { ...kept, act: (action) => setKept(keeper.act(action)) };
}
