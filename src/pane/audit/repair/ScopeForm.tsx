import { useState } from "preact/hooks";
import { ScopeField, type ScopeKind } from "../ScopeField";
import type { RepairWork } from "./useRepair";
import { useWords } from "./useWords";

/** Where to look, and the button that begins. */
export function ScopeForm({ work }: { readonly work: RepairWork }) {
  const { words: { scope: words } } = useWords();
  const [kind, setKind] = useState<ScopeKind>("workbook");
  const submit = (event: Event): void => {
    event.preventDefault();
    work.look(kind);
  };
  return (
    <form onSubmit={submit}>
      <ScopeField words={words} value={kind} onChange={setKind} />
      <button type="submit" class="pane-button pane-primary course-wide" aria-disabled={work.busy !== undefined}>{words.look}</button>
      <p class="course-line pane-note" role="status">{work.busy === "looking" ? words.looking : ""}</p>
    </form>
  );
}
