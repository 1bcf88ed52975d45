import { useEffect, useRef, useState } from "preact/hooks";
import { callsAside } from "../../../aside/callsAside";
import type { Means } from "../../../audit/explain/computeCell";
import { explain, type Explained } from "../../../audit/explain/explain";
import { readingsOf, type Readings } from "../../../audit/explain/readingsOf";
import { rivalsOf, type Rivals } from "../../../audit/explain/rivalsOf";
import { sensitivity, type Effect } from "../../../audit/explain/sensitivity";
import { isHeavy } from "../../../audit/explain/Subject";
import type { Place } from "../../../workbook/Workbook";
import { reasonOf } from "../../error/watchErrors";
import type { AuditKit } from "../Kit";
import { watchCell } from "./watchCell";

/** More inputs than these are varied only on request. */
const MOST_INPUTS = 16;

export interface Looked {
  readonly place: Place;
  readonly busy: boolean;
  readonly failure?: string | undefined;
  readonly found?: Explained | undefined;
  readonly readings?: readonly Readings[] | undefined;
  readonly rivals?: readonly Rivals[] | undefined;
  readonly effects?: readonly Effect[] | undefined;
  /** What takes long waits to be asked, and is then under way. */
  readonly more: "none" | "waits" | "running";
}
type Tell = (change: Partial<Looked>) => void;

/** Explains the selected cell: at once what it shows, then what it would show. Of overlapping looks the latest counts. */
export function useExplained(kit: AuditKit): { readonly looked: Looked | undefined; compute(): void } {
  const [looked, setLooked] = useState<Looked>();
  const latest = useRef(0);
  const turn = (): { readonly isLatest: () => boolean; readonly tell: Tell } => {
    const ticket = ++latest.current;
    const isLatest = (): boolean => ticket === latest.current;
    return { isLatest, tell: (change) => isLatest() && setLooked((known) => known && { ...known, ...change }) };
  };
  const look = async (place: Place): Promise<void> => {
    const { isLatest, tell } = turn();
    // The same cell stays as it is until it is known what has become of it.
    setLooked((known) => (known && isSame(known.place, place) ? { ...known, busy: true } : { place, busy: true, more: "none" }));
    try {
      const found = await explain(kit.workbook, place, await meansOf(kit));
      const waits = found.kind === "explained" && (isHeavy(found.subject) || found.subject.inputs.length > MOST_INPUTS);
      tell({ busy: false, failure: undefined, found, readings: undefined, rivals: undefined, effects: undefined, more: found.kind !== "explained" ? "none" : waits ? "waits" : "running" });
      if (found.kind === "explained" && !waits) await computeMore(kit, found, isLatest, tell);
    } catch (error) {
      tell({ busy: false, failure: reasonOf(error), more: "none" });
    }
  };
  useEffect(() => {
    const stop = watchCell(kit.workbook, (place) => void look(place), (reason) => setLooked((known) => known && { ...known, busy: false, failure: reasonOf(reason) }));
    return () => {
      latest.current++;
      stop();
    };
  }, [kit]);
  const compute = (): void => {
    if (looked?.found?.kind !== "explained" || looked.more !== "waits") return;
    const { isLatest, tell } = turn();
    tell({ more: "running" });
    computeMore(kit, looked.found, isLatest, tell).catch((error: unknown) => tell({ failure: reasonOf(error), more: "none" }));
  };
  return { looked, compute };
}

async function computeMore(kit: AuditKit, { subject, steps, base }: Extract<Explained, { kind: "explained" }>, isLatest: () => boolean, tell: Tell): Promise<void> {
  // Between two computations whatever else is to be done on the page gets its turn.
  const goOn = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(isLatest())));
  const means = await meansOf(kit);
  tell({ readings: await readingsOf(subject, steps, means, goOn) });
  tell({ rivals: await rivalsOf(subject, steps, means, goOn) });
  if (typeof base.value === "number") tell({ effects: await sensitivity(subject, steps, base, means, goOn) });
  tell({ more: "none" });
}

const isSame = (a: Place, b: Place): boolean => a.sheet === b.sheet && a.address === b.address;

async function meansOf(kit: AuditKit): Promise<Means> {
  const [{ evaluate }, aside] = await Promise.all([kit.engine(), kit.aside()]);
  return { evaluate, compute: callsAside(aside) };
}
