import { useEffect, useRef, useState } from "preact/hooks";
import { freeze, type Frozen } from "../../../audit/freeze/freeze";
import { unfreeze, type Unfrozen } from "../../../audit/freeze/unfreeze";
import { twinText } from "../../../audit/native/nativeFormula";
import { nameUsers, type NameUsers } from "../../../audit/own/nameUsers";
import { ownFormulas, type OwnFormula, type Scope } from "../../../audit/own/ownFormulas";
import { spillReaders, type SpillReaders as Readers } from "../../../audit/own/spillReaders";
import { tableColumns } from "../../../audit/own/tableColumns";
import { mixedReadings, type Mixed } from "../../../audit/readings/mixedReadings";
import { qualify } from "../../../cells/sheetName";
import { cellsText } from "../cellsText";
import { FormulaChoices } from "../FormulaChoices";
import type { AuditKit } from "../Kit";
import { MixedReadings } from "../readings/MixedReadings";
import { SpillReaders } from "../SpillReaders";
import { ScopeField, type ScopeKind } from "../ScopeField";
import { scopeOf } from "../scopeOf";
import { serialOf } from "../serialOf";
import { useTask } from "../useTask";
import { NamesOfOurs, stillLive } from "./NamesOfOurs";
import { Report } from "./Report";
import { useFreezeWords } from "./useFreezeWords";

interface Props {
  readonly kit: AuditKit;
  readonly person: string;
  /** Counts how often formulas have been brought back beside: what was said of freezing is old then. */
  readonly thawed: number;
  onDone(): void;
}
interface Looked {
  readonly scope: Scope;
  readonly formulas: readonly OwnFormula[];
  readonly mixed: readonly Mixed[];
  readonly readers: Readers;
  readonly names: readonly NameUsers[];
  /** Columns of tables in which they stand. */
  readonly columns: readonly string[];
}
const keyOf = ({ sheet, address }: OwnFormula): string => qualify(sheet, address);

/** Looks for formulas, shows them, and freezes them once the person has seen which. */
export function Freezing({ kit, person, thawed, onDone }: Props) {
  const { locale, words, fill } = useFreezeWords();
  const { busy, failure, run } = useTask(kit);
  const [kind, setKind] = useState<ScopeKind>("selection");
  const [looked, setLooked] = useState<Looked>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [frozen, setFrozen] = useState<Frozen>();
  const [undone, setUndone] = useState<Unfrozen>();
  useEffect(() => setFrozen(undefined), [thawed]);
  // The button that was pressed goes away, and would take the keyboard with it.
  const said = useRef<HTMLParagraphElement>(null);
  const { workbook } = kit;
  const look = (): Promise<void> => run(async () => {
    const scope = await scopeOf(workbook, kind);
    const formulas = await ownFormulas(workbook, scope);
    // Of the whole workbook: what is pinned will be compared with what is not.
    const all = scope.kind === "workbook" ? formulas : await ownFormulas(workbook, { kind: "workbook" });
    setLooked({ scope, formulas, mixed: await mixedReadings(workbook, all), readers: await spillReaders(workbook, formulas), names: await nameUsers(workbook, scope), columns: await tableColumns(workbook, formulas) });
    setChosen(new Set(formulas.map(keyOf)));
    setFrozen(undefined);
    setUndone(undefined);
  });
  const doFreeze = ({ scope }: Looked): Promise<void> => run(async () => {
    setFrozen(await freeze(workbook, { scope, isWanted: (formula) => chosen.has(keyOf(formula)), person, time: serialOf(kit.now()), locale, twin: twinText }));
    setLooked(undefined);
    said.current?.focus();
    onDone();
  });
  const undo = ({ rows }: Frozen): Promise<void> => run(async () => {
    setUndone(await unfreeze(workbook, { numbers: rows.map(({ number }) => number), locale, note: () => "" }));
    setFrozen(undefined);
    said.current?.focus();
    onDone();
  });
  const count = looked?.formulas.length ?? 0;
  const isReady = person !== "" && chosen.size > 0;
  return (
    <section class="pane-section">
      <ScopeField words={words.scope} value={kind} onChange={(chosen) => { setKind(chosen); setLooked(undefined); }} />
      <button type="button" class="pane-button" aria-disabled={busy} onClick={() => void look()}>{words.find}</button>
      {looked && <NamesOfOurs names={stillLive(looked.names, ({ sheet, address }) => chosen.has(qualify(sheet, address)))} />}
      {looked && count > 0 && (
        <>
          <p>{fill(words.found, { count })}</p>
          <FormulaChoices choices={looked.formulas.map((one) => ({ key: keyOf(one), place: one, formula: one.formula }))} chosen={chosen} all={words.all} more={words.more} onChoose={setChosen} />
          <MixedReadings mixed={looked.mixed} />
          <SpillReaders readers={stillRead(looked, chosen)} words={words.spills} more={words.more} />
          {looked.columns.length > 0 && <p class="course-attention">{fill(words.tableColumns, { columns: looked.columns.join(", ") })}</p>}
          {person === "" && <p class="course-attention">{words.personMissing}</p>}
          <button type="button" class="pane-button pane-primary" aria-disabled={busy || !isReady} onClick={() => void (isReady && doFreeze(looked))}>{words.freeze}</button>
        </>
      )}
      <p class="pane-note" role="status" tabIndex={-1} ref={said}>
        {busy ? words.working : looked && count === 0 ? words.none : frozen && frozen.rows.length > 0 ? fill(words.frozen, { count: frozen.rows.length, sheet: frozen.sheet ?? "" }) : ""}
      </p>
      {undone && <Report unfrozen={undone} />}
      {frozen && frozen.refused.length > 0 && <p class="course-attention">{fill(words.refused, { cells: cellsText(frozen.refused.map(({ item }) => qualify(item.sheet, item.block))) })}</p>}
      {frozen && frozen.busy.length > 0 && <p class="course-attention">{fill(words.busy, { cells: cellsText(frozen.busy) })}</p>}
      {frozen && frozen.rows.length > 0 && <button type="button" class="pane-link" aria-disabled={busy} onClick={() => void undo(frozen)}>{words.undo}</button>}
      {failure !== undefined && <p class="course-attention" role="alert">{fill(words.failed, { reason: failure })}</p>}
    </section>
  );
}

/** A reader that is frozen itself needs no spill any more. */
const stillRead = ({ readers: { cells, names } }: Looked, chosen: ReadonlySet<string>): Readers => ({ cells: cells.filter(({ sheet, address }) => !chosen.has(qualify(sheet, address))), names });
