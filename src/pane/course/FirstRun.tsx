import { useState } from "preact/hooks";
import { useCourse } from "./CourseContext";
import { LearnerPick } from "./parts/LearnerPick";
import { NumbersChoice } from "./parts/NumbersChoice";
import { listedAs } from "./workshop/listedAs";
import { WorkshopFacts } from "./workshop/WorkshopFacts";

/** The first look: a name, the kind of numbers, and off to the first step. Nothing has to be filled in. */
export function FirstRun() {
  const { course, progress, rules, workshop, words, fill, act, go, salt } = useCourse();
  const [name, setName] = useState("");
  const first = course.modules[0]?.steps[0];
  const introduce = (): void => act({ type: "introduced", learner: listedAs(name, workshop?.learners ?? []) ?? name, salt: salt() });
  const start = (event: Event): void => {
    event.preventDefault();
    if (first) go({ page: "step", step: first.id });
    introduce();
  };
  const skip = (): void => {
    go({ page: "overview" });
    introduce();
  };
  return (
    <form class="course-first" onSubmit={start}>
      <h2 class="pane-name">{workshop?.workshop.title || words.first.title}</h2>
      <p class="pane-lead">{words.first.lead}</p>
      <div class="pane-card">
        <LearnerPick name={name} note={words.first.nameNote} onName={setName} />
      </div>
      {workshop && rules.fixed.numbers
        ? <div class="pane-card"><WorkshopFacts workshop={workshop.workshop} /></div>
        : <div class="pane-card"><NumbersChoice own={progress.ownNumbers} onOwn={(own) => act({ type: "numbersChosen", own })} /></div>}
      <div class="pane-card">
        <p class="pane-label">{words.first.begin}</p>
        <p class="pane-note">{words.first.beginNote}</p>
        {first && <button type="submit" class="pane-button pane-primary course-wide">{fill(words.first.start, { step: first.id })}</button>}
      </div>
      <div class="course-row">
        <button type="button" class="pane-link" onClick={skip}>{words.first.skip}</button>
        <button type="button" class="pane-link" onClick={() => go({ page: "trainer" })}>{words.overview.trainer}</button>
      </div>
    </form>
  );
}
