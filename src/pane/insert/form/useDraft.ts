import { useEffect, useRef, useState } from "preact/hooks";
import type { Grid } from "../../../cells/Cell";
import { parseAddress } from "../../../cells/address";
import { qualify } from "../../../cells/sheetName";
import { readBlocks } from "../../../workbook/readBlocks";
import type { Place, Workbook } from "../../../workbook/Workbook";
import { reasonOf } from "../../error/watchErrors";
import { readFacts, type Facts } from "../argument/Facts";
import { draft, type Draft, type Request } from "../draft";
import type { InsertKit } from "../Kit";

/** Long enough that typing and selecting never wait for us. */
const QUIET = 150;

export interface Drafting {
  /** The last that was made; what is typed may be ahead of it. */
  readonly draft: Draft | undefined;
  readonly failure: string | undefined;
  /** Whether it is being made anew. */
  readonly busy: boolean;
  facts(): Promise<Facts>;
  /** A draft of now, whatever was known before. */
  fresh(request: Request): Promise<Draft>;
}

/** What the workbook tells about what is filled in, anew after each change of either. Of overlapping looks the latest wins. */
export function useDraft(request: Request | undefined, workbook: Workbook, kit: InsertKit): Drafting {
  const [state, setState] = useState<{ readonly draft?: Draft; readonly failure?: string; readonly busy: boolean }>({ busy: false });
  const [changes, setChanges] = useState(0);
  const known = useKnown(workbook);
  useEffect(() => {
    let on = true;
    const changed = (): void => {
      known.forget();
      const again = (): void => void (on && (known.forget(), setChanges((count) => count + 1)));
      workbook.calculation.settled().then(again, again);
    };
    const stop = workbook.calculation.onChange(changed);
    return () => {
      on = false;
      stop();
    };
  }, [workbook]);
  const make = async (of: Request): Promise<Draft> => draft(of, { workbook, kit, facts: await known.facts(), read: known.read });
  useEffect(() => {
    if (!request) return setState({ busy: false });
    let current = true;
    const look = (): void => {
      setState((now) => ({ ...now, busy: true }));
      make(request).then((made) => current && setState({ draft: made, busy: false }), (error: unknown) => current && setState({ failure: reasonOf(error), busy: false }));
    };
    const timer = setTimeout(look, QUIET);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [request, changes]);
  const fresh = (of: Request): Promise<Draft> => {
    known.forget();
    return make(of);
  };
  return { draft: state.draft, failure: state.failure, busy: state.busy, facts: known.facts, fresh };
}

/** What has been read of the workbook since it last changed. */
function useKnown(workbook: Workbook) {
  const known = useRef<{ facts?: Promise<Facts>; cells: Map<string, Promise<Grid>> }>({ cells: new Map() });
  return {
    forget: () => void (known.current = { cells: new Map() }),
    facts: (): Promise<Facts> => (known.current.facts ??= readFacts(workbook)),
    read: (place: Place): Promise<Grid> => {
      const { cells } = known.current;
      const name = qualify(place.sheet, place.address);
      const reading = cells.get(name) ?? readBlocks(workbook, place.sheet, parseAddress(place.address));
      cells.set(name, reading);
      return reading;
    },
  };
}
