import { useState } from "preact/hooks";
import { handOn } from "../../../audit/native/handOn";
import type { Handover } from "../../../audit/native/HandedOn";
import { namesWithOurs } from "../../../audit/native/namesWithOurs";
import { nativeFormula, type Style } from "../../../audit/native/nativeFormula";
import { nothingText } from "../../../audit/native/nothingText";
import { takeBack } from "../../../audit/native/takeBack";
import { ownFormulas, type OwnFormula } from "../../../audit/own/ownFormulas";
import { spillReaders, type SpillReaders as Readers } from "../../../audit/own/spillReaders";
import { tableColumns } from "../../../audit/own/tableColumns";
import { mixedReadings, type Mixed } from "../../../audit/readings/mixedReadings";
import { qualify } from "../../../cells/sheetName";
import { handOnWords } from "../../../locale/audit/native";
import { usePane } from "../../PaneContext";
import { cellsText } from "../cellsText";
import { FormulaList } from "../FormulaList";
import type { AuditKit } from "../Kit";
import { MixedReadings } from "../readings/MixedReadings";
import { SpillReaders } from "../SpillReaders";
import { useTask } from "../useTask";
import { HandoverReport } from "./HandoverReport";
import { StyleField } from "./StyleField";

interface Found {
  readonly formulas: readonly OwnFormula[];
  readonly mixed: readonly Mixed[];
  readonly readers: Readers;
  /** Columns of tables in which they stand. */
  readonly columns: readonly string[];
}

/** Writes Excel's own formulas in the place of ours, and says what came of every cell. */
export function NativePage({ kit }: { readonly kit: AuditKit }) {
  const { locale, fill } = usePane();
  const words = handOnWords(locale);
  const { busy, failure, run } = useTask(kit);
  const [style, setStyle] = useState<Style>("inline");
  const [found, setFound] = useState<Found>();
  const [handover, setHandover] = useState<Handover>();
  const [said, setSaid] = useState("");
  const { workbook } = kit;
  const look = (): Promise<void> => run(async () => {
    const formulas = await ownFormulas(workbook, { kind: "workbook" });
    // Those without a twin become values, and nothing spills from a value.
    const values = formulas.filter(({ formula }) => nativeFormula(formula, style).kind !== "native");
    setFound({ formulas, mixed: await mixedReadings(workbook, formulas), readers: await spillReaders(workbook, values), columns: await tableColumns(workbook, formulas) });
    setHandover(undefined);
    setSaid(formulas.length === 0 ? nothingText(await namesWithOurs(workbook), locale) : "");
  });
  const replace = (): Promise<void> => run(async () => {
    const done = await handOn(workbook, { style, locale });
    setHandover(done.sheet === undefined ? undefined : done);
    setSaid(done.busy.length > 0 ? fill(words.busy, { cells: cellsText(done.busy) }) : done.sheet === undefined ? nothingText(done.namesWithOurs, locale) : "");
    setFound(undefined);
  });
  const undo = (done: Handover): Promise<void> => run(async () => {
    const kept = await takeBack(workbook, done);
    setHandover(undefined);
    setSaid(kept.length > 0 ? fill(words.kept, { cells: cellsText(kept.map(({ own }) => qualify(own.sheet, own.address))) }) : words.undone);
  });
  return (
    <>
      <p class="pane-lead">{words.lead}</p>
      <StyleField words={words} value={style} onChange={setStyle} />
      <button type="button" class="pane-button" aria-disabled={busy} onClick={() => void look()}>{words.start}</button>
      {found && found.formulas.length > 0 && (
        <section class="pane-section">
          <p>{fill(words.found, { count: found.formulas.length })}</p>
          <FormulaList formulas={found.formulas} more={words.more} />
          <MixedReadings mixed={found.mixed} />
          <SpillReaders readers={found.readers} words={words.spills} more={words.more} />
          {found.columns.length > 0 && <p class="course-attention">{fill(words.tableColumns, { columns: found.columns.join(", ") })}</p>}
          <button type="button" class="pane-button pane-primary" aria-disabled={busy} onClick={() => void replace()}>{words.run}</button>
        </section>
      )}
      <p class="pane-note" role="status">{busy ? words.working : said}</p>
      {handover && <HandoverReport handover={handover} busy={busy} onUndo={() => void undo(handover)} />}
      {failure !== undefined && <p class="course-attention" role="alert">{fill(words.failed, { reason: failure })}</p>}
    </>
  );
}
