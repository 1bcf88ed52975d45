import { useMemo, useRef } from "preact/hooks";
import type { FoundWorkshop, WorkshopDesk } from "../../../course/workshop/WorkshopDesk";
import { useLoaded } from "../useLoaded";

interface Sought {
  readonly found: FoundWorkshop | undefined;
  /** Whether it is known by now if there is a workshop, or that it cannot be known. */
  readonly known: boolean;
  readonly failure: string | undefined;
  look(): void;
}

/** The workshop of the open workbook. Looked for again, it stays in sight until something else is found. */
export function useWorkshop(desk: WorkshopDesk): Sought {
  const { value, failure, again } = useLoaded(async () => (await desk.find()) ?? null, [desk]);
  const known = useRef(false);
  known.current ||= value !== undefined || failure !== undefined;
  // Each look gives another object; only other contents are another workshop.
  const found = useMemo(() => value ?? undefined, [JSON.stringify(value)]);
  return { found, known: known.current, failure, look: again };
}
