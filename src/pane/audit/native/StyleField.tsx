import { useId } from "preact/hooks";
import type { Style } from "../../../audit/native/nativeFormula";
import type { HandOnWords } from "../../../locale/audit/native";

const STYLES: readonly Style[] = ["inline", "named"];

interface Props {
  readonly words: HandOnWords;
  readonly value: Style;
  onChange(style: Style): void;
}

/** How the formulas are to be written. */
export function StyleField({ words, value, onChange }: Props) {
  const [name, note] = [useId(), useId()];
  return (
    <fieldset class="audit-scope" aria-describedby={note}>
      <legend class="pane-label">{words.style.label}</legend>
      {STYLES.map((style) => (
        <label key={style}>
          <input type="radio" name={name} checked={style === value} onChange={() => onChange(style)} /><span>{words.style[style]}</span>
        </label>
      ))}
      <p id={note} class="pane-note">{words.excel}</p>
    </fieldset>
  );
}
