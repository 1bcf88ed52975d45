import { useState } from "preact/hooks";
import { useCourse } from "../CourseContext";
import { LearnerPick } from "../parts/LearnerPick";
import { listedAs } from "../workshop/listedAs";

export function LearnerName() {
  const { progress, workshop, words, act } = useCourse();
  const [name, setName] = useState(progress.learner ?? "");
  const [saved, setSaved] = useState(false);
  const save = (event: Event): void => {
    event.preventDefault();
    act({ type: "introduced", learner: listedAs(name, workshop?.learners ?? []) ?? name });
    setSaved(true);
  };
  const type = (typed: string): void => {
    setName(typed);
    setSaved(false);
  };
  return (
    <form class="course-form" onSubmit={save}>
      <LearnerPick name={name} note={words.settings.nameNote} onName={type} />
      <button type="submit" class="pane-button course-light">{words.settings.saveName}</button>
      <p class="course-line pane-note" role="status">{saved ? words.settings.named : ""}</p>
    </form>
  );
}
