import type { Difference, Unfrozen } from "../../../audit/freeze/unfreeze";
import { CellError, type Cell } from "../../../cells/Cell";
import { qualify, splitReference } from "../../../cells/sheetName";
import { CellLink } from "../CellLink";
import { useFreezeWords } from "./useFreezeWords";

/** What unfreezing has brought to light: every cell that shows something else than while it was frozen. */
export function Report({ unfrozen: { restored, lost, refused } }: { readonly unfrozen: Unfrozen }) {
  const { words, fill } = useFreezeWords();
  const differences = restored.flatMap((one) => one.differences);
  return (
    <div class="pane-card" role="status">
      <p>{fill(words.restored, { count: restored.length })}</p>
      {restored.length > 0 && <p>{differences.length === 0 ? words.same : fill(words.differ, { count: differences.length })}</p>}
      {differences.length > 0 && <Differences differences={differences} />}
      {restored.map(({ row, place, typedOver, inputsNow }) => (
        <div key={row.number}>
          {typedOver && <p>{fill(words.typedOver, { cell: qualify(place.sheet, place.address) })}</p>}
          {inputsNow !== undefined && <p>{fill(words.inputsChanged, { cell: qualify(place.sheet, place.address), was: row.inputs, now: inputsNow })}</p>}
        </div>
      ))}
      {refused.length > 0 && <p class="course-attention">{fill(words.refused, { cells: refused.map(({ item }) => qualify(item.sheet, item.block)).join(", ") })}</p>}
      {lost.length > 0 && <p class="course-attention">{fill(words.lost, { count: lost.length })}</p>}
    </div>
  );
}

function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const { locale, words } = useFreezeWords();
  const numbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 10 });
  const show = (cell: Cell): string => (cell === null ? words.blank : cell instanceof CellError ? cell.code : typeof cell === "number" ? numbers.format(cell) : String(cell));
  return (
    <table class="audit-table">
      <thead>
        <tr><th scope="col">{words.cell}</th><th scope="col">{words.was}</th><th scope="col">{words.now}</th></tr>
      </thead>
      <tbody>
        {differences.map(({ cell, was, now }) => (
          <tr key={cell}><th scope="row"><CellLink place={placeOf(cell)} /></th><td>{show(was)}</td><td>{show(now)}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

function placeOf(cell: string): { readonly sheet: string; readonly address: string } {
  const { sheet, address } = splitReference(cell);
  return { sheet: sheet!, address };
}
