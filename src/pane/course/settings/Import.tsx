import { useId, useRef, useState } from "preact/hooks";
import { isNewer, readProgress, type ProgressRead } from "../../../course/progress/readProgress";
import type { Workshop } from "../../../course/workshop/Workshop";
import { readWorkshop } from "../../../course/workshop/workshopText";
import type { Locale } from "../../../locale/Locale";
import { reasonOf } from "../../error/watchErrors";
import { useCourse } from "../CourseContext";
import { Found } from "./Found";
import { FoundSetUp } from "./FoundSetUp";

type State = { readonly kind: "nothing" | "not" | "newer" | "newerSetUp" | "replaced" } | { readonly kind: "unreadable"; readonly reason: string } | { readonly kind: "found"; readonly found: ProgressRead } | { readonly kind: "setUp"; readonly workshop: Workshop };

/** What a text is: progress, the set-up of a workshop, or neither. */
function recognised(given: string, locale: Locale): State {
  const setUp = readWorkshop(given, locale);
  if (setUp.as === "workshop") return { kind: "setUp", workshop: setUp.workshop };
  if (setUp.as === "newer") return { kind: "newerSetUp" };
  const found = readProgress(given);
  return found ? { kind: "found", found } : { kind: isNewer(given) ? "newer" : "not" };
}

/** Takes progress, or the set-up of a workshop, over from a file or a text: says what it found, and asks before it replaces anything. */
export function Import() {
  const { locale, words, fill, act } = useCourse();
  const [text, setText] = useState("");
  const [state, setState] = useState<State>({ kind: "nothing" });
  const [fileId, textId] = [useId(), useId()];
  const reading = useRef<HTMLButtonElement>(null);
  const read = (given: string): void => setState(recognised(given, locale));
  const readFile = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    file?.text().then(read).catch((error: unknown) => setState({ kind: "unreadable", reason: reasonOf(error) }));
    // The same file may be picked again, after it was mended: a field that still holds it would not tell.
    input.value = "";
  };
  // The buttons below go with the answer: the keyboard must not be left nowhere.
  const answered = (kind: "nothing" | "replaced"): void => {
    reading.current?.focus();
    setState({ kind });
  };
  const replace = (found: ProgressRead): void => {
    act({ type: "imported", progress: found.progress });
    answered("replaced");
  };
  const said = { nothing: "", found: "", setUp: "", not: words.transfer.notProgress, newer: words.transfer.newer, newerSetUp: words.workshop.setUp.newer, replaced: words.transfer.replaced, unreadable: state.kind === "unreadable" ? fill(words.transfer.unreadable, { reason: state.reason }) : "" }[state.kind];
  return (
    <div class="course-form">
      <h4>{words.transfer.import}</h4>
      <label class="pane-label" for={fileId}>{words.transfer.file}</label>
      <input id={fileId} class="course-file" type="file" accept=".json,application/json" onChange={(event) => readFile(event.currentTarget)} />
      <label class="pane-label" for={textId}>{words.transfer.paste}</label>
      <textarea id={textId} class="pane-field course-text" rows={3} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <button ref={reading} type="button" class="pane-button course-light" onClick={() => read(text)}>{words.transfer.read}</button>
      <div role="status">
        <p class={state.kind === "replaced" ? "pane-note" : "course-attention"}>{said}</p>
        {state.kind === "found" && <Found found={state.found} onReplace={() => replace(state.found)} onKeep={() => answered("nothing")} />}
        {state.kind === "setUp" && <FoundSetUp found={state.workshop} onTaken={() => reading.current?.focus()} onKeep={() => answered("nothing")} />}
      </div>
    </div>
  );
}
