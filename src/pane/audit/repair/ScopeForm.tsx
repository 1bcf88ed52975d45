import { useId, useState } from "preact/hooks";
import type { Scope } from "../../../audit/own/Scope";
import { SCOPES, type RepairWork } from "./useRepair";
import { useWords } from "./useWords";

/** Where to look, and the button that begins. */
export function ScopeForm({ work }: { readonly work: RepairWork }) {
  const { words: { scope: words } } = useWords();
  const [kind, setKind] = useState<Scope["kind"]>("workbook");
  const name = useId();
  const submit = (event: Event): void => {
    event.preventDefault();
    work.look(kind);
  };
  return (
    <form class="course-form" onSubmit={submit}>
      <fieldset class="course-options">
        <legend>{words.title}</legend>
        {SCOPES.map((each) => (
          <label key={each} class="course-option">
            <input type="radio" name={name} checked={each === kind} onChange={() => setKind(each)} />
            <span>{words[each]}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="pane-button pane-primary course-wide" aria-disabled={work.busy !== undefined}>{words.look}</button>
      <p class="course-line pane-note" role="status">{work.busy === "looking" ? words.looking : ""}</p>
    </form>
  );
}
