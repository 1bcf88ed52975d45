import { useLayoutEffect, useRef } from "preact/hooks";
import type { Applied } from "../../../audit/changes/Change";
import type { Repair } from "../../../audit/repair/findRepairs";
import { CellError, isBusy, type Cell } from "../../../cells/Cell";
import { qualify } from "../../../cells/sheetName";
import { showCell } from "../../../functions/showCell";
import { Few } from "../Few";
import type { Done, RepairWork } from "./useRepair";
import { useWords } from "./useWords";

interface Props {
  readonly done: Done;
  readonly work: RepairWork;
}

const cellOf = ({ sheet, address }: Repair): string => qualify(sheet, address);

/** What was written and what the cells show now, what was not, and the way back. */
export function Outcome({ done: { applied, shown, undone }, work }: Props) {
  const { words: { done: words, found }, fill } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone.
  useLayoutEffect(() => heading.current?.focus(), [undone]);
  const { written } = applied;
  const isError = (repair: Repair): boolean => shown.get(repair) instanceof CellError;
  const errorsFirst = [...written.filter(isError), ...written.filter((repair) => shown.has(repair) && !isError(repair))];
  return (
    <section class="pane-section repair-outcome">
      <h3 ref={heading} tabIndex={-1}>{words.title}</h3>
      <p role="status">{undone ? fill(words.undone, { count: undone.written.length }) : fill(words.count, { count: written.length })}</p>
      <LeftAlone applied={undone ?? applied} />
      {!undone && <Few class="repair-shown" entries={errorsFirst.map((repair) => <Shown key={cellOf(repair)} repair={repair} value={shown.get(repair) ?? null} />)} more={found.more} />}
      {!undone && written.length > 0 && <button type="button" class="pane-button course-light" aria-disabled={work.busy !== undefined} onClick={work.undo}>{words.undo}</button>}
      <p class="course-line pane-note" role="status">{work.busy === "undoing" ? words.undoing : work.busy === "repairing" ? found.repairing : ""}</p>
    </section>
  );
}

function Shown({ repair, value }: { readonly repair: Repair; readonly value: Cell }) {
  const { locale, words: { done: words }, fill } = useWords();
  const more = isBusy(value) ? words.stillBusy : value instanceof CellError && value.code === "#NAME?" ? words.stillName : "";
  return (
    <li class={value instanceof CellError ? "course-attention" : ""}>
      {fill(words.shows, { cell: cellOf(repair), value: showCell(value, "number", locale) || words.blank })}
      {more !== "" && <span class="pane-kind">{more}</span>}
    </li>
  );
}

/** The cells that hold what they held. */
function LeftAlone({ applied: { changed, refused } }: { readonly applied: Applied<Repair> }) {
  const { words: { done: words, found }, fill } = useWords();
  if (changed.length + refused.length === 0) return null;
  const entries = [
    ...refused.map(({ change, reason }) => <li key={cellOf(change)} class="course-attention">{fill(words.refused, { cell: cellOf(change), reason })}</li>),
    ...changed.map((change) => <li key={cellOf(change)} class="course-attention">{fill(words.changed, { cell: cellOf(change) })}</li>),
  ];
  return <Few class="repair-shown" entries={entries} more={found.more} />;
}
