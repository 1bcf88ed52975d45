import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Plural } from "../../locale/InEachLanguage";
import type { Place } from "../../workbook/Workbook";
import { CellLink } from "./CellLink";
import { Few } from "./Few";

/** A formula that can be chosen, by a key of its own. */
export interface Choice {
  readonly key: string;
  readonly place: Place;
  readonly formula: string;
  readonly note?: string;
}

interface Props {
  readonly choices: readonly Choice[];
  readonly chosen: ReadonlySet<string>;
  readonly all: string;
  readonly more: Plural;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** Formulas with a box to tick before each, and one for all of them. */
export function FormulaChoices({ choices, chosen, all, more, onChoose }: Props) {
  const id = useId();
  const toggle = (key: string): void => onChoose(new Set(chosen.has(key) ? [...chosen].filter((one) => one !== key) : [...chosen, key]));
  const entries = choices.map(({ key, place, formula, note }, at) => (
    <li key={key}>
      <input type="checkbox" aria-labelledby={`${id}-${at}`} checked={chosen.has(key)} onChange={() => toggle(key)} />
      <div id={`${id}-${at}`}>
        <CellLink place={place} /> <code>{formula}</code>
        {note !== undefined && <p class="pane-note">{note}</p>}
      </div>
    </li>
  ));
  return (
    <>
      {choices.length > 1 && <AllBox label={all} count={choices.filter(({ key }) => chosen.has(key)).length} of={choices.length} onChange={(isAll) => onChoose(new Set(isAll ? choices.map(({ key }) => key) : []))} />}
      <Few class="audit-choices" entries={entries} more={more} />
    </>
  );
}

interface AllProps {
  readonly label: string;
  readonly count: number;
  readonly of: number;
  onChange(isAll: boolean): void;
}

function AllBox({ label, count, of, onChange }: AllProps) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    box.current!.indeterminate = count > 0 && count < of;
  });
  return (
    <label class="audit-all">
      <input ref={box} type="checkbox" checked={count === of} onChange={() => onChange(count < of)} /> {label} ({count}/{of})
    </label>
  );
}
