import { useEffect, useRef, useState } from "preact/hooks";
import { applyChanges } from "../../../audit/changes/applyChanges";
import type { Applied } from "../../../audit/changes/Change";
import { shownIn } from "../../../audit/changes/shownIn";
import { findRepairs, type Repair } from "../../../audit/repair/findRepairs";
import type { Cell } from "../../../cells/Cell";
import { reasonOf } from "../../error/watchErrors";
import { usePane } from "../../PaneContext";
import type { AuditKit } from "../Kit";
import type { ScopeKind } from "../ScopeField";
import { scopeOf } from "../scopeOf";
import { settledSoon } from "./settledSoon";

export interface Done {
  readonly applied: Applied<Repair>;
  /** What the cells that were written show now, as far as they have been read. */
  readonly shown: ReadonlyMap<Repair, Cell>;
  /** What the undoing did, once it was asked for. */
  readonly undone?: Applied<Repair>;
}
interface State {
  readonly found?: readonly Repair[] | undefined;
  readonly chosen: ReadonlySet<Repair>;
  readonly done?: Done | undefined;
  readonly busy?: "looking" | "repairing" | "undoing" | undefined;
  readonly failure?: string | undefined;
}
export interface RepairWork extends State {
  look(kind: ScopeKind): void;
  choose(chosen: ReadonlySet<Repair>): void;
  repair(): void;
  undo(): void;
}

/** From looking for broken formulas to having them repaired, and back. One thing at a time. */
export function useRepair(kit: AuditKit): RepairWork {
  // As the cells have them: a namespace before a name is what is looked for.
  const { workbook = kit.workbook, namespace } = usePane();
  const [state, setState] = useState<State>({ chosen: new Set() });
  const here = useRef(true);
  useEffect(() => () => void (here.current = false), []);
  const begin = async (busy: NonNullable<State["busy"]>, work: () => Promise<Partial<State>>): Promise<void> => {
    if (state.busy) return;
    setState((now) => ({ ...now, busy, failure: undefined }));
    const came = await work().catch((error: unknown): Partial<State> => ({ failure: reasonOf(error) }));
    if (here.current) setState((now) => ({ ...now, ...came, busy: undefined }));
  };
  const { chosen, found = [], done } = state;
  return {
    ...state,
    look: (kind) => void begin("looking", async () => {
      await kit.before?.();
      const all = await findRepairs(workbook, await scopeOf(workbook, kind), namespace);
      return { found: all, chosen: new Set(all.filter(({ isUnsure }) => !isUnsure)), done: undefined };
    }),
    choose: (changed) => setState((now) => ({ ...now, chosen: changed })),
    repair: () => void begin("repairing", async () => {
      await kit.before?.();
      const applied = await applyChanges(workbook, found.filter((each) => chosen.has(each)));
      // The way back stands before anything else can fail.
      setState((now) => ({ ...now, found: undefined, done: { applied, shown: new Map() } }));
      await settledSoon(workbook);
      return { done: { applied, shown: await shownIn(workbook, applied.written) } };
    }),
    undo: () => void begin("undoing", async () => {
      await kit.before?.();
      return done ? { done: { ...done, undone: await done.applied.undo() } } : {};
    }),
  };
}
