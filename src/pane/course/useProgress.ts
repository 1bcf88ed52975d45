import { useRef, useState } from "preact/hooks";
import { BEGINNING, type Progress } from "../../course/progress/Progress";
import { readProgress, writeProgress } from "../../course/progress/readProgress";
import { reduce, type Action } from "../../course/progress/reduce";
import { reasonOf } from "../error/watchErrors";
import type { ProgressStore } from "./Kit";

/** What to know about the keeping: progress is not kept, part of it was damaged, or none could be read. */
export type Trouble = { readonly kind: "not"; readonly reason: string } | { readonly kind: "damaged" | "lost" };

interface Kept {
  readonly progress: Progress;
  readonly trouble?: Trouble;
}

/** The learner's progress, kept whenever it changes. */
export function useProgress(store: ProgressStore): Kept & { act(action: Action): void } {
  const [kept, setKept] = useState<Kept>(() => readKept(store));
  // Several things may happen before the pane is drawn again: each goes on from the one before.
  const latest = useRef(kept.progress);
  const act = (action: Action): void => {
    const progress = reduce(latest.current, action);
    if (writeProgress(progress) === writeProgress(latest.current)) return;
    latest.current = progress;
    const failed = keep(store, progress);
    setKept(({ trouble }) => ({ progress, ...(failed ?? trouble ? { trouble: failed ?? trouble! } : {}) }));
  };
  return { ...kept, act };
}

export function readKept(store: ProgressStore): Kept {
  try {
    const text = store.read();
    if (text === null) return { progress: BEGINNING };
    const read = readProgress(text);
    if (!read) return { progress: BEGINNING, trouble: { kind: "lost" } };
    return { progress: read.progress, ...(read.damaged ? { trouble: { kind: "damaged" } } : {}) };
  } catch (error) {
    return { progress: BEGINNING, trouble: { kind: "not", reason: reasonOf(error) } };
  }
}

function keep(store: ProgressStore, progress: Progress): Trouble | undefined {
  try {
    store.write(writeProgress(progress));
    return undefined;
  } catch (error) {
    return { kind: "not", reason: reasonOf(error) };
  }
}
