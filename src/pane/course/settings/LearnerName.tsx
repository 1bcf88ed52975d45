import { useState } from "preact/hooks";
import { useCourse } from "../CourseContext";
import { LearnerPick } from "../parts/LearnerPick";
import { listedAs } from "../workshop/listedAs";
import { isSameName } from "../../../course/workshop/nameKey";

export function LearnerName() {
  const { progress, workshop, words, act } = useCourse();
  const [name, setName] = useState(progress.learner ?? "");
  const [saved, setSaved] = useState(false);
  const another = workshop !== undefined && name !== "" && Boolean(progress.learner) && !isSameName(name, progress.learner ?? "") && Object.keys(progress.steps).length > 0;
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
      <p class="course-line pane-note" role="status">{another ? words.workshop.pick.goesAlong : ""}</p>
      <button type="submit" class="pane-button course-light">{words.settings.saveName}</button>
      <p class="course-line pane-note" role="status">{saved ? words.settings.named : ""}</p>
    </form>
  );
}
