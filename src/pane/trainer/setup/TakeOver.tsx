import { useId, useState } from "preact/hooks";
import type { Workshop } from "../../../course/workshop/Workshop";
import { readWorkshop } from "../../../course/workshop/workshopText";
import { reasonOf } from "../../error/watchErrors";
import { useTrainer } from "../useTrainer";

/** Fills the form from a set-up that was copied elsewhere. */
export function TakeOver({ onFound }: { onFound(workshop: Workshop): void }) {
  const { locale, words: { takeOver: words, fields }, courseWords, fill } = useTrainer();
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const [fileId, textId] = [useId(), useId()];
  const read = (given: string): void => {
    const found = readWorkshop(given, locale);
    if (found.as !== "workshop") return setSaid(words[found.as]);
    onFound(found.workshop);
    setSaid(found.damaged.length > 0 ? fill(words.damaged, { fields: found.damaged.map((field) => fields[field]).join(", ") }) : words.filled);
  };
  const readFile = (input: HTMLInputElement): void => {
    input.files?.[0]?.text().then(read).catch((error: unknown) => setSaid(fill(courseWords.transfer.unreadable, { reason: reasonOf(error) })));
    // The same file may be picked again, after it was mended: a field that still holds it would not tell.
    input.value = "";
  };
  return (
    <section class="pane-section">
      <h3>{words.title}</h3>
      <div class="course-form">
        <label class="pane-label" for={fileId}>{words.file}</label>
        <input id={fileId} class="course-file" type="file" accept=".json,application/json" onChange={(event) => readFile(event.currentTarget)} />
        <label class="pane-label" for={textId}>{words.paste}</label>
        <textarea id={textId} class="pane-field course-text" rows={3} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="button" class="pane-button course-light" onClick={() => read(text)}>{words.read}</button>
        <p class="pane-note" role="status">{said}</p>
      </div>
    </section>
  );
}
