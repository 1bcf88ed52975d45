import { useId, useState } from "preact/hooks";
import { isNewer, readProgress, type ProgressRead } from "../../../course/progress/readProgress";
import { reasonOf } from "../../error/watchErrors";
import { useCourse } from "../CourseContext";
import { Found } from "./Found";

type State = { readonly kind: "nothing" | "not" | "newer" | "replaced" } | { readonly kind: "unreadable"; readonly reason: string } | { readonly kind: "found"; readonly found: ProgressRead };

/** Takes progress over from a file or a text: says what it found, and asks before it replaces anything. */
export function Import() {
  const { words, fill, act } = useCourse();
  const [text, setText] = useState("");
  const [state, setState] = useState<State>({ kind: "nothing" });
  const [fileId, textId] = [useId(), useId()];
  const read = (given: string): void => {
    const found = readProgress(given);
    setState(found ? { kind: "found", found } : { kind: isNewer(given) ? "newer" : "not" });
  };
  const readFile = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    file?.text().then(read).catch((error: unknown) => setState({ kind: "unreadable", reason: reasonOf(error) }));
    // The same file may be picked again, after it was mended: a field that still holds it would not tell.
    input.value = "";
  };
  const replace = (found: ProgressRead): void => {
    act({ type: "imported", progress: found.progress });
    setState({ kind: "replaced" });
  };
  const said = { nothing: "", found: "", not: words.transfer.notProgress, newer: words.transfer.newer, replaced: words.transfer.replaced, unreadable: state.kind === "unreadable" ? fill(words.transfer.unreadable, { reason: state.reason }) : "" }[state.kind];
  return (
    <div class="course-form">
      <h4>{words.transfer.import}</h4>
      <label class="pane-label" for={fileId}>{words.transfer.file}</label>
      <input id={fileId} class="course-file" type="file" accept=".json,application/json" onChange={(event) => readFile(event.currentTarget)} />
      <label class="pane-label" for={textId}>{words.transfer.paste}</label>
      <textarea id={textId} class="pane-field course-text" rows={3} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <button type="button" class="pane-button course-light" onClick={() => read(text)}>{words.transfer.read}</button>
      <div role="status">
        <p class={state.kind === "replaced" ? "pane-note" : "course-attention"}>{said}</p>
        {state.kind === "found" && <Found found={state.found} onReplace={() => replace(state.found)} onKeep={() => setState({ kind: "nothing" })} />}
      </div>
    </div>
  );
}
