import { Fragment } from "preact";
import type { Difference, Kept, Restored, Unfrozen } from "../../../audit/freeze/unfreeze";
import type { Cell } from "../../../cells/Cell";
import { qualify, splitReference } from "../../../cells/sheetName";
import { CellLink } from "../CellLink";
import { Few } from "../Few";
import { cellText } from "./cellText";
import { useFreezeWords } from "./useFreezeWords";

/** What unfreezing has brought to light: every cell that shows something else than when it was frozen, what has moved, and what could not come back. */
export function Report({ unfrozen: { restored, lost, kept, refused } }: { readonly unfrozen: Unfrozen }) {
  const { words, fill } = useFreezeWords();
  const differences = restored.flatMap((one) => one.differences);
  const moved = restored.filter((one) => one.moved !== undefined);
  return (
    <div class="pane-card" role="status">
      <p>{fill(words.restored, { count: restored.length })}</p>
      {restored.length > 0 && <p>{differences.length === 0 ? words.same : fill(words.differ, { count: differences.length })}</p>}
      {differences.length > 0 && <Differences differences={differences} />}
      {restored.map((one) => <Remarks key={one.row.number} restored={one} />)}
      {moved.length > 0 && <p>{fill(words.moved, { count: moved.length })}</p>}
      {moved.length > 0 && <Few class="audit-formulas" more={words.more} entries={moved.map((one) => <li key={one.row.number}><CellLink place={one.place} /> <code>{one.moved}</code></li>)} />}
      {kept.length > 0 && <Few class="audit-formulas" more={words.more} entries={kept.map((one) => <li key={one.row.number}><KeptBack kept={one} /></li>)} />}
      {refused.length > 0 && <p class="course-attention">{fill(words.refused, { cells: refused.map(({ item }) => qualify(item.sheet, item.block)).join(", ") })}</p>}
      {lost.length > 0 && <p class="course-attention">{fill(words.lost, { count: lost.length })}</p>}
    </div>
  );
}

function Remarks({ restored: { row, place, typedOver, inputsNow } }: { readonly restored: Restored }) {
  const { words, fill } = useFreezeWords();
  const show = useShown();
  return (
    <Fragment>
      {typedOver.map(({ cell, typed }) => <p key={cell}>{fill(cell.includes(":") ? words.typedOverSome : words.typedOver, { cell, typed: show(typed) })}</p>)}
      {inputsNow !== undefined && <p>{fill(words.inputsChanged, { cell: qualify(place.sheet, place.address), ...differing(row.inputs, inputsNow) })}</p>}
    </Fragment>
  );
}

/** Those of the inputs that have changed, where they are the same ones. */
function differing(was: string, now: string): { readonly was: string; readonly now: string } {
  const [then, later] = [was.split("; "), now.split("; ")];
  if (then.length !== later.length) return { was, now };
  const at = then.flatMap((input, index) => (input === later[index] ? [] : [index]));
  return { was: at.map((index) => then[index]).join("; "), now: at.map((index) => later[index]).join("; ") };
}

function KeptBack({ kept: { row, place, gone } }: { readonly kept: Kept }) {
  const { words, fill } = useFreezeWords();
  return (
    <Fragment>
      <CellLink place={place} /> <code>{row.formula}</code>
      <span class="course-attention">{gone.length > 0 ? fill(words.kept, { inputs: gone.join(", ") }) : words.unknown}</span>
    </Fragment>
  );
}

function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const { words } = useFreezeWords();
  const show = useShown();
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

function useShown(): (cell: Cell) => string {
  const { locale, words } = useFreezeWords();
  return (cell) => cellText(cell, locale, words.blank);
}

function placeOf(cell: string): { readonly sheet: string; readonly address: string } {
  const { sheet, address } = splitReference(cell);
  return { sheet: sheet!, address };
}
