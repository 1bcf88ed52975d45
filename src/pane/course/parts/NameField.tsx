import { useId } from "preact/hooks";
import { useCourse } from "../CourseContext";

interface Props {
  readonly name: string;
  readonly note: string;
  onName(name: string): void;
}

/** A name as it is typed. */
export function NameField({ name, note, onName }: Props) {
  const { words } = useCourse();
  const [id, noteId] = [useId(), useId()];
  return (
    <>
      <label class="pane-label" for={id}>{words.first.name}</label>
      <input id={id} class="pane-field" type="text" autocomplete="name" maxLength={60} value={name} aria-describedby={noteId} onInput={(event) => onName(event.currentTarget.value)} />
      <p id={noteId} class="pane-note">{note}</p>
    </>
  );
}
