import { useEffect, useState } from "preact/hooks";
import type { RosterRow } from "../../../course/workshop/Workshop";
import type { WorkshopDesk } from "../../../course/workshop/WorkshopDesk";
import { reasonOf } from "../../error/watchErrors";
import { follow } from "./follow";

export interface Roster {
  /** Undefined until it is read. */
  readonly rows: readonly RosterRow[] | undefined;
  /** Why it could not be read the last time. */
  readonly failure: string | undefined;
  again(): void;
}

/** The roster as it stands in the workbook, whoever changes it. One with other names, or after something was written that made room in it, may be another table: it is watched anew. */
export function useRoster(desk: WorkshopDesk, learners: readonly string[] | undefined): Roster {
  const [state, setState] = useState<Omit<Roster, "again">>({ rows: undefined, failure: undefined });
  const [watched, setWatched] = useState(0);
  useEffect(() => {
    if (!learners) return;
    return follow({
      watch: (listener) => desk.watch(listener),
      read: () => desk.roster(),
      tell: (rows) => setState({ rows, failure: undefined }),
      fail: (error) => setState(({ rows }) => ({ rows, failure: reasonOf(error) })),
    });
  }, [desk, learners?.join("\n"), watched]);
  return { ...state, again: () => setWatched((times) => times + 1) };
}
