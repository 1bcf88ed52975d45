import { Fragment, type VNode } from "preact";
import type { Kept, Restored, Unfrozen } from "../../../audit/freeze/unfreeze";
import { qualify } from "../../../cells/sheetName";
import { CellLink } from "../CellLink";
import { cellsText } from "../cellsText";
import { Differences, useShown } from "../Differences";
import { Few } from "../Few";
import { useFreezeWords } from "./useFreezeWords";

/** What unfreezing has brought to light: every cell that shows something else than when it was frozen, what has moved, and what could not come back. */
export function Report({ unfrozen: { restored, lost, kept, refused } }: { readonly unfrozen: Unfrozen }) {
  const { words, fill } = useFreezeWords();
  const differences = restored.flatMap((one) => one.differences);
  const remarks = restored.flatMap(useRemarks());
  const moved = restored.filter((one) => one.moved !== undefined);
  return (
    <div class="pane-card" role="status">
      <p>{fill(words.restored, { count: restored.length })}</p>
      {restored.length > 0 && <p>{differences.length === 0 ? words.same : fill(words.differ, { count: differences.length })}</p>}
      {differences.length > 0 && <Differences differences={differences} words={words} />}
      {remarks.length > 0 && <Few class="audit-remarks" more={words.more} entries={remarks} />}
      {moved.length > 0 && <p>{fill(words.moved, { count: moved.length })}</p>}
      {moved.length > 0 && <Few class="audit-formulas" more={words.more} entries={moved.map((one) => <li key={one.row.number}><CellLink place={one.place} /> <code>{one.moved}</code></li>)} />}
      {kept.length > 0 && <Few class="audit-formulas" more={words.more} entries={kept.map((one) => <li key={one.row.number}><KeptBack kept={one} /></li>)} />}
      {refused.length > 0 && <p class="course-attention">{fill(words.refused, { cells: cellsText(refused.map(({ item }) => qualify(item.sheet, item.block))) })}</p>}
      {lost.length > 0 && <p class="course-attention">{fill(words.lost, { count: lost.length })}</p>}
    </div>
  );
}

/** What has to be said of a formula that is back: values typed over, inputs that are others now. */
function useRemarks(): (restored: Restored) => readonly VNode[] {
  const { words, fill } = useFreezeWords();
  const show = useShown(words.blank);
  return ({ row, place, typedOver, inputsNow }) => [
    ...typedOver.map(({ cell, typed }) => <li key={cell}>{fill(cell.includes(":") ? words.typedOverSome : words.typedOver, { cell, typed: show(typed) })}</li>),
    ...(inputsNow === undefined ? [] : [<li key={row.number}>{fill(words.inputsChanged, { cell: qualify(place.sheet, place.address), ...differing(unbroken(row.inputs), unbroken(inputsNow)) })}</li>]),
  ];
}

/** No number on another line than its sign. */
const unbroken = (inputs: string): string => inputs.replace(/(?<=, )(n|Σ) /gu, "$1\u00a0").replaceAll(" × ", "\u00a0×\u00a0");

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
