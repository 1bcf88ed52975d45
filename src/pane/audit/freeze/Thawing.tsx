import { useEffect, useState } from "preact/hooks";
import type { AuditRow } from "../../../audit/freeze/AuditRow";
import { AuditTable } from "../../../audit/freeze/AuditTable";
import { unfreeze, type Restored, type Unfrozen } from "../../../audit/freeze/unfreeze";
import { qualify } from "../../../cells/sheetName";
import type { AuditKit } from "../Kit";
import { momentText, serialOf } from "../serialOf";
import { useTask } from "../useTask";
import { Report } from "./Report";
import { useFreezeWords } from "./useFreezeWords";

/** What is frozen in the workbook, and the way back. */
export function Thawing({ kit, person }: { readonly kit: AuditKit; readonly person: string }) {
  const { locale, words, fill } = useFreezeWords();
  const { busy, failure, run } = useTask(kit);
  const [rows, setRows] = useState<readonly AuditRow[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [unfrozen, setUnfrozen] = useState<Unfrozen>();
  const { workbook } = kit;
  const look = async (): Promise<void> => {
    const frozen = (await AuditTable.find(workbook))?.rows.filter(({ state }) => state !== "restored") ?? [];
    setRows(frozen);
    setChosen(new Set(frozen.map(({ number }) => number)));
  };
  useEffect(() => void run(look), []);
  const note = ({ differences }: Restored): string => {
    const details = differences.slice(0, 3).map(({ cell, was, now }) => ` ${cell}: ${String(was)} → ${String(now)};`).join("");
    return fill(words.restoredNote, { person, time: momentText(serialOf(kit.now())), count: differences.length, details: details && `:${details}` });
  };
  const thaw = (): Promise<void> => run(async () => {
    setUnfrozen(await unfreeze(workbook, { numbers: [...chosen], locale, note }));
    await look();
  });
  const toggle = (number: number): void => setChosen(new Set(chosen.has(number) ? [...chosen].filter((one) => one !== number) : [...chosen, number]));
  return (
    <section class="pane-section">
      <h3>{words.frozenTitle}</h3>
      {rows.length === 0 && !busy && <p class="pane-note">{words.noneFrozen}</p>}
      {rows.length > 0 && (
        <>
          <ul class="audit-choices">
            {rows.map((row) => (
              <li key={row.number}>
                <label>
                  <input type="checkbox" checked={chosen.has(row.number)} onChange={() => toggle(row.number)} /> {qualify(row.sheet, row.block)} <code>{row.formula}</code>
                </label>
                <p class="pane-note">{fill(words.by, { person: row.person, time: momentText(row.time) })}{row.state === "begun" ? ` · ${words.interrupted}` : ""}</p>
              </li>
            ))}
          </ul>
          <button type="button" class="pane-button" aria-disabled={busy || chosen.size === 0} onClick={() => void (chosen.size > 0 && thaw())}>{words.unfreeze}</button>
        </>
      )}
      {unfrozen && <Report unfrozen={unfrozen} />}
      {failure !== undefined && <p class="course-attention" role="alert">{fill(words.failed, { reason: failure })}</p>}
    </section>
  );
}
