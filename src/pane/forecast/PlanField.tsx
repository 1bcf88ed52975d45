import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  /** What is wanted, shown where it is not what was typed. */
  readonly note: string;
  readonly typed: string;
  readonly wrong: boolean;
  readonly inputMode: "numeric" | "decimal";
  onType(text: string): void;
}

/** A number to be typed, with its name before it and, where it is none, what is wanted below. */
export function PlanField({ label, note, typed, wrong, inputMode, onType }: Props) {
  const [id, noteId] = [useId(), useId()];
  return (
    <>
      <div class="forecast-pick">
        <label for={id}>{label}</label>
        <input id={id} class="pane-field" type="text" inputMode={inputMode} autocomplete="off" value={typed} aria-describedby={noteId} aria-invalid={wrong} onInput={({ currentTarget: { value } }) => onType(value)} />
      </div>
      <p id={noteId} class={wrong ? "course-attention" : "pane-unseen"} role="status">{note}</p>
    </>
  );
}
