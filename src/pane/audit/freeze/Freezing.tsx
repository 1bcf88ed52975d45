import { useState } from "preact/hooks";
import { freeze, type Frozen } from "../../../audit/freeze/freeze";
import { unfreeze, type Unfrozen } from "../../../audit/freeze/unfreeze";
import { twinText } from "../../../audit/native/nativeFormula";
import { ownFormulas, type OwnFormula, type Scope } from "../../../audit/own/ownFormulas";
import { mixedReadings, type Mixed } from "../../../audit/readings/mixedReadings";
import { qualify } from "../../../cells/sheetName";
import { FormulaList } from "../FormulaList";
import type { AuditKit } from "../Kit";
import { MixedReadings } from "../readings/MixedReadings";
import { ScopeField, type ScopeKind } from "../ScopeField";
import { scopeOf } from "../scopeOf";
import { serialOf } from "../serialOf";
import { useTask } from "../useTask";
import { Report } from "./Report";
import { useFreezeWords } from "./useFreezeWords";

interface Props {
  readonly kit: AuditKit;
  readonly person: string;
  onDone(): void;
}
interface Looked {
  readonly scope: Scope;
  readonly formulas: readonly OwnFormula[];
  readonly mixed: readonly Mixed[];
}

/** Looks for formulas, shows them, and freezes them once the person has seen which. */
export function Freezing({ kit, person, onDone }: Props) {
  const { locale, words, fill } = useFreezeWords();
  const { busy, failure, run } = useTask(kit);
  const [kind, setKind] = useState<ScopeKind>("selection");
  const [looked, setLooked] = useState<Looked>();
  const [frozen, setFrozen] = useState<Frozen>();
  const [undone, setUndone] = useState<Unfrozen>();
  const { workbook } = kit;
  const look = (): Promise<void> => run(async () => {
    const scope = await scopeOf(workbook, kind);
    const formulas = await ownFormulas(workbook, scope);
    // Of the whole workbook: what is pinned will be compared with what is not.
    const all = scope.kind === "workbook" ? formulas : await ownFormulas(workbook, { kind: "workbook" });
    setLooked({ scope, formulas, mixed: await mixedReadings(workbook, all) });
    setFrozen(undefined);
    setUndone(undefined);
  });
  const doFreeze = ({ scope }: Looked): Promise<void> => run(async () => {
    setFrozen(await freeze(workbook, { scope, person, time: serialOf(kit.now()), locale, twin: twinText }));
    setLooked(undefined);
    onDone();
  });
  const undo = ({ rows }: Frozen): Promise<void> => run(async () => {
    setUndone(await unfreeze(workbook, { numbers: rows.map(({ number }) => number), locale, note: () => "" }));
    setFrozen(undefined);
    onDone();
  });
  const count = looked?.formulas.length ?? 0;
  return (
    <section class="pane-section">
      <ScopeField words={words.scope} value={kind} onChange={(chosen) => { setKind(chosen); setLooked(undefined); }} />
      <button type="button" class="pane-button" aria-disabled={busy} onClick={() => void look()}>{words.find}</button>
      {looked && count > 0 && (
        <>
          <p>{fill(words.found, { count })}</p>
          <FormulaList formulas={looked.formulas} more={words.more} />
          <MixedReadings mixed={looked.mixed} />
          {person === "" && <p class="course-attention">{words.personMissing}</p>}
          <button type="button" class="pane-button pane-primary" aria-disabled={busy || person === ""} onClick={() => void (person !== "" && doFreeze(looked))}>{words.freeze}</button>
        </>
      )}
      <p class="pane-note" role="status">
        {busy ? words.working : looked && count === 0 ? words.none : frozen && frozen.rows.length > 0 ? fill(words.frozen, { count: frozen.rows.length, sheet: frozen.sheet ?? "" }) : ""}
      </p>
      {undone && <Report unfrozen={undone} />}
      {frozen && frozen.refused.length > 0 && <p class="course-attention">{fill(words.refused, { cells: frozen.refused.map(({ item }) => qualify(item.sheet, item.block)).join(", ") })}</p>}
      {frozen && frozen.busy.length > 0 && <p class="course-attention">{fill(words.busy, { cells: frozen.busy.join(", ") })}</p>}
      {frozen && frozen.rows.length > 0 && <button type="button" class="pane-link" aria-disabled={busy} onClick={() => void undo(frozen)}>{words.undo}</button>}
      {failure !== undefined && <p class="course-attention" role="alert">{fill(words.failed, { reason: failure })}</p>}
    </section>
  );
}
