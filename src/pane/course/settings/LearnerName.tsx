import { useId, useState } from "preact/hooks";
import { useCourse } from "../CourseContext";

export function LearnerName() {
  const { progress, words, act } = useCourse();
  const [name, setName] = useState(progress.learner ?? "");
  const [saved, setSaved] = useState(false);
  const [id, noteId] = [useId(), useId()];
  const save = (event: Event): void => {
    event.preventDefault();
    act({ type: "introduced", learner: name });
    setSaved(true);
  };
  const type = (typed: string): void => {
    setName(typed);
    setSaved(false);
  };
  return (
    <form class="course-form" onSubmit={save}>
      <label class="pane-label" for={id}>{words.first.name}</label>
      <input id={id} class="pane-field" type="text" autocomplete="name" maxLength={60} value={name} aria-describedby={noteId} onInput={(event) => type(event.currentTarget.value)} />
      <p id={noteId} class="pane-note">{words.settings.nameNote}</p>
      <button type="submit" class="pane-button course-light">{words.settings.saveName}</button>
      <p class="course-line pane-note" role="status">{saved ? words.settings.named : ""}</p>
    </form>
  );
}
