import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Picking } from "./usePicking";
import { useWords } from "./useWords";

interface Props {
  /** Under which name the field picks. */
  readonly name: string;
  readonly label: ComponentChildren;
  /** What is wanted. */
  readonly note?: ComponentChildren;
  readonly text: string;
  readonly choices?: readonly string[];
  readonly wrong: boolean;
  readonly picking: Picking;
  onType(text: string): void;
  /** What is told of what stands in the field. */
  readonly children: ComponentChildren;
}

/** A field that takes what is typed, and what is selected in the sheet once it has had the focus. */
export function PickField({ name, label, note, text, choices = [], wrong, picking, onType, children }: Props) {
  const { words } = useWords();
  const [id, noteId, toldId, listId] = [useId(), useId(), useId(), useId()];
  const isPicking = picking.field === name;
  return (
    <div class={isPicking ? "insert-field insert-picking" : "insert-field"}>
      <label for={id}>{label}</label>
      {note && <p id={noteId} class="pane-note">{note}</p>}
      <input
        id={id} class="pane-field" type="text" autocomplete="off" spellcheck={false} translate={false} data-pick={name} value={text}
        aria-describedby={`${noteId} ${toldId}`} aria-invalid={wrong} {...(choices.length > 0 ? { list: listId } : {})}
        onFocus={() => picking.begin(name)} onInput={({ currentTarget: { value } }) => onType(value)}
      />
      {choices.length > 0 && <datalist id={listId}>{choices.map((choice) => <option key={choice} value={choice} />)}</datalist>}
      {isPicking && <p class="insert-sign"><span aria-hidden="true">▸ </span>{words.picking}</p>}
      <div id={toldId} class="insert-told" role="status">{children}</div>
    </div>
  );
}
