import { useState } from "preact/hooks";
import { qualify } from "../../../cells/sheetName";
import type { Finding } from "../../../audit/data/Finding";
import type { Repair } from "../../../audit/data/repair/Repair";
import { changedBy } from "../../../audit/data/repair/repairedCells";
import { repairsOf } from "../../../audit/data/repair/repairsOf";
import type { Written } from "../../../audit/data/repair/writeBeside";
import type { DataWords } from "../../../locale/audit/data";
import { useDoing } from "../../trainer/useDoing";
import { newColumn } from "./newColumn";
import type { DataCheck, Report } from "./useDataCheck";
import { useWords } from "./useWords";

interface Props {
  readonly finding: Finding;
  readonly report: Report;
  readonly check: DataCheck;
}
interface Done {
  readonly written: Written;
  readonly repair: Repair;
  readonly header: string;
  readonly count: number;
  /** How many cells the undoing has left, once it is done. */
  readonly undone?: number;
}

/** The ways to put a finding right in a new column, and back. */
export function Repairs({ finding, report, check }: Props) {
  const { words, fill } = useWords();
  const [done, setDone] = useState<Done>();
  const { busy, result, reason, run } = useDoing<string>();
  const repairs = repairsOf(finding, report.findings, report.source);
  const press = (repair: Repair): void => run(async () => {
    const column = newColumn(repair, report.source, words);
    const written = await check.repair(report, column);
    if (written === "changed") return words.repair.changed;
    if (!written) return words.repair.noRoom;
    setDone({ written, repair, header: column.header, count: changedBy(report.source, repair, column.cells) });
    return "";
  });
  const undo = (of: Done): void => run(async () => {
    const undone = await of.written.undo();
    setDone({ ...of, undone });
    return "";
  });
  const open = !done || done.undone !== undefined;
  return (
    <div class="data-repairs">
      {open && repairs.length > 1 && <p>{words.repair.choose}</p>}
      {open && <div class="course-row">{repairs.map((repair, at) => <button key={at} type="button" class="pane-button course-light" aria-disabled={busy} onClick={() => busy || press(repair)}>{labelOf(repair, repairs.length > 1, words)}</button>)}</div>}
      <div role="status">
        <p class="pane-note">{busy ? words.repair.writing : done ? saidOf(done, words, fill) : ""}</p>
        <p class="course-attention">{reason !== undefined ? fill(words.failed, { reason }) : (result ?? "")}</p>
      </div>
      {done && !open && (
        <div class="course-row">
          {done.repair.kind !== "marks" && <AgainButton done={done} report={report} check={check} />}
          <button type="button" class="pane-button course-light" aria-disabled={busy} onClick={() => busy || undo(done)}>{words.repair.undo}</button>
        </div>
      )}
    </div>
  );
}

interface AgainProps {
  readonly done: Done;
  readonly report: Report;
  readonly check: DataCheck;
}
function AgainButton({ done: { repair, written, header }, report: { source }, check }: AgainProps) {
  const { words } = useWords();
  if (repair.kind === "marks") return null;
  const others = source.replaced.filter(({ column }) => column !== repair.column);
  return <button type="button" class="pane-button course-light" onClick={() => check.check([...others, { column: repair.column, at: written.at, header }])}>{words.repair.again}</button>;
}

function labelOf(repair: Repair, several: boolean, { repair: words }: DataWords): string {
  switch (repair.kind) {
    case "ids": return words.ids;
    case "marks": return words.marks;
    case "numbers": return several ? words.decimal[repair.decimal === "." ? "point" : "comma"] : words.numbers;
    case "dates": return several ? words.order[repair.order] : words.dates;
    case "fractions": return repair.all ? words.fractionsAll : words.fractions;
  }
}

function saidOf({ written: { place }, repair, count, undone }: Done, { repair: words }: DataWords, fill: ReturnType<typeof useWords>["fill"]): string {
  if (undone !== undefined) return undone === 0 ? words.undone : fill(words.undoneSome, { count: undone });
  return fill(repair.kind === "marks" ? words.marked : words.done, { place: qualify(place.sheet, place.address), count });
}
