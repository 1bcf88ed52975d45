import { useState } from "preact/hooks";
import { reasonOf } from "../error/watchErrors";
import type { AuditKit } from "./Kit";

export interface Task {
  readonly busy: boolean;
  readonly failure: string | undefined;
  /** Does something with the workbook, one thing at a time (a button keeps the focus and waits); what goes wrong is kept to be said. */
  run(work: () => Promise<void>): Promise<void>;
}

/** Work on the workbook, with what has to be done before and what came of it. */
export function useTask({ before }: AuditKit): Task {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await before?.();
      await work();
    } catch (error) {
      setFailure(reasonOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, run };
}
