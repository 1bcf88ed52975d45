import { useEffect, useRef, useState } from "preact/hooks";
import { reasonOf } from "../error/watchErrors";

export interface Loaded<T> {
  readonly value: T | undefined;
  readonly failure: string | undefined;
  again(): void;
}

/** What a promise gives, asked for anew when `of` changes; until the new is there, the old stays. What is there to begin with is not asked for. */
export function useLoaded<T>(load: () => Promise<T>, of: readonly unknown[], beginning?: T): Loaded<T> {
  const [value, setValue] = useState(beginning);
  const given = useRef(beginning !== undefined);
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (given.current) {
      given.current = false;
      return;
    }
    let current = true;
    setFailure(undefined);
    load().then((loaded) => current && setValue(() => loaded), (error: unknown) => current && setFailure(reasonOf(error)));
    return () => void (current = false);
  }, [...of, attempt]);
  return { value, failure, again: () => setAttempt((count) => count + 1) };
}
