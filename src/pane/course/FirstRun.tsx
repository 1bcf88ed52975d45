import { useId, useState } from "preact/hooks";
import { useCourse } from "./CourseContext";
import { NumbersChoice } from "./parts/NumbersChoice";

/** The first look: a name, the kind of numbers, and off to the first step. Nothing has to be filled in. */
export function FirstRun() {
  const { course, progress, words, fill, act, go, salt } = useCourse();
  const [name, setName] = useState("");
  const [nameId, noteId] = [useId(), useId()];
  const first = course.modules[0]?.steps[0];
  const start = (event: Event): void => {
    event.preventDefault();
    if (first) go({ page: "step", step: first.id });
    act({ type: "introduced", learner: name, salt: salt() });
  };
  const skip = (): void => {
    go({ page: "overview" });
    act({ type: "introduced", learner: name, salt: salt() });
  };
  return (
    <form class="course-first" onSubmit={start}>
      <h2 class="pane-name">{words.first.title}</h2>
      <p class="pane-lead">{words.first.lead}</p>
      <div class="pane-card">
        <label class="pane-label" for={nameId}>{words.first.name}</label>
        <input id={nameId} class="pane-field" type="text" autocomplete="name" maxLength={60} value={name} aria-describedby={noteId} onInput={(event) => setName(event.currentTarget.value)} />
        <p id={noteId} class="pane-note">{words.first.nameNote}</p>
      </div>
      <div class="pane-card"><NumbersChoice own={progress.ownNumbers} onOwn={(own) => act({ type: "numbersChosen", own })} /></div>
      <div class="pane-card">
        <p class="pane-label">{words.first.begin}</p>
        <p class="pane-note">{words.first.beginNote}</p>
        {first && <button type="submit" class="pane-button pane-primary course-wide">{fill(words.first.start, { step: first.id })}</button>}
      </div>
      <button type="button" class="pane-link" onClick={skip}>{words.first.skip}</button>
    </form>
  );
}
