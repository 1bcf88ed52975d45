import { useId } from "preact/hooks";

export type ScopeKind = "selection" | "sheet" | "workbook";
const KINDS: readonly ScopeKind[] = ["selection", "sheet", "workbook"];

interface Props {
  readonly words: Readonly<Record<ScopeKind | "label", string>>;
  readonly value: ScopeKind;
  onChange(value: ScopeKind): void;
}

/** Where a tool is to look. */
export function ScopeField({ words, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="audit-scope">
      <legend class="pane-label">{words.label}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input type="radio" name={name} checked={kind === value} onChange={() => onChange(kind)} /><span>{words[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
