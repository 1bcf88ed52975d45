import { useEffect, useState } from "preact/hooks";
import type { AuditRow } from "../../../audit/freeze/AuditRow";
import { AuditTable } from "../../../audit/freeze/AuditTable";
import { placeNow } from "../../../audit/freeze/findBlocks";
import { unfreeze, type Restored, type Unfrozen } from "../../../audit/freeze/unfreeze";
import { FormulaChoices, type Choice } from "../FormulaChoices";
import type { AuditKit } from "../Kit";
import { momentText, serialOf } from "../serialOf";
import { useTask } from "../useTask";
import { cellText } from "../cellText";
import { Report } from "./Report";
import { useFreezeWords } from "./useFreezeWords";

const keyOf = ({ number }: AuditRow): string => String(number);

interface Props {
  readonly kit: AuditKit;
  readonly person: string;
  onDone(): void;
}

/** What is frozen in the workbook, and the way back. */
export function Thawing({ kit, person, onDone }: Props) {
  const { locale, words, fill } = useFreezeWords();
  const { busy, failure, run } = useTask(kit);
  const [rows, setRows] = useState<readonly AuditRow[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [unfrozen, setUnfrozen] = useState<Unfrozen>();
  const { workbook } = kit;
  const look = async (): Promise<void> => {
    const frozen = (await AuditTable.find(workbook))?.rows.filter(({ state }) => state !== "restored") ?? [];
    setRows(frozen);
    setChosen(new Set(frozen.map(keyOf)));
  };
  useEffect(() => void run(look), []);
  const note = ({ differences }: Restored): string => {
    const details = differences.slice(0, 3).map(({ cell, was, now }) => ` ${cell}: ${cellText(was, locale, words.blank)} → ${cellText(now, locale, words.blank)};`).join("");
    return fill(words.restoredNote, { person, time: momentText(serialOf(kit.now())), count: differences.length, details: details && `:${details}` });
  };
  const thaw = (): Promise<void> => run(async () => {
    setUnfrozen(await unfreeze(workbook, { numbers: [...chosen].map(Number), locale, note }));
    await look();
    onDone();
  });
  const isReady = person !== "" && chosen.size > 0;
  const choiceOf = (row: AuditRow): Choice => ({
    key: keyOf(row),
    place: placeNow(row) ?? { sheet: row.sheet, address: row.block },
    formula: row.formula,
    note: fill(words.by, { person: row.person, time: momentText(row.time) }) + (row.state === "begun" ? ` · ${words.interrupted}` : ""),
  });
  return (
    <section class="pane-section">
      <h3>{words.frozenTitle}</h3>
      {rows.length === 0 && !busy && <p class="pane-note">{words.noneFrozen}</p>}
      {rows.length > 0 && (
        <>
          <FormulaChoices choices={rows.map(choiceOf)} chosen={chosen} all={words.all} more={words.more} onChoose={setChosen} />
          {person === "" && <p class="course-attention">{words.personMissing}</p>}
          <button type="button" class="pane-button" aria-disabled={busy || !isReady} onClick={() => void (isReady && thaw())}>{words.unfreeze}</button>
        </>
      )}
      {unfrozen && <Report unfrozen={unfrozen} />}
      {failure !== undefined && <p class="course-attention" role="alert">{fill(words.failed, { reason: failure })}</p>}
    </section>
  );
}
