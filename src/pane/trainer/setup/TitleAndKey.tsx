import { useId } from "preact/hooks";
import type { Workshop } from "../../../course/workshop/Workshop";
import { useTrainer } from "../useTrainer";

interface Props {
  readonly workshop: Workshop;
  onChange(changed: Partial<Workshop>): void;
}

/** What the workshop is called, and what makes its numbers unlike those of others. */
export function TitleAndKey({ workshop, onChange }: Props) {
  const { salt, words: { setUp: words } } = useTrainer();
  const [titleId, titleNote, saltId, saltNote] = [useId(), useId(), useId(), useId()];
  return (
    <>
      <label class="pane-label" for={titleId}>{words.title}</label>
      <input id={titleId} class="pane-field" type="text" autocomplete="off" maxLength={80} required value={workshop.title} aria-describedby={titleNote} onInput={(event) => onChange({ title: event.currentTarget.value })} />
      <p id={titleNote} class="pane-note">{words.titleNote}</p>
      <label class="pane-label" for={saltId}>{words.salt}</label>
      <div class="trainer-beside">
        <input id={saltId} class="pane-field" type="text" autocomplete="off" spellcheck={false} translate={false} maxLength={60} required value={workshop.salt} aria-describedby={saltNote} onInput={(event) => onChange({ salt: event.currentTarget.value })} />
        <button type="button" class="pane-button course-light" onClick={() => onChange({ salt: salt() })}>{words.otherSalt}</button>
      </div>
      <p id={saltNote} class="pane-note">{words.saltNote}</p>
    </>
  );
}
