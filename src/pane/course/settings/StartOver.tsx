import { useState } from "preact/hooks";
import { BEGINNING } from "../../../course/progress/Progress";
import { useCourse } from "../CourseContext";
import { AskFirst } from "../parts/AskFirst";

/** Forgets what was done, not who did it and how they like it. */
export function StartOver() {
  const { progress, words, act } = useCourse();
  const [done, setDone] = useState(false);
  const forget = (): void => {
    const { learner, ownNumbers, policies } = progress;
    act({ type: "imported", progress: { ...BEGINNING, ownNumbers, policies, ...(learner === undefined ? {} : { learner }) } });
    setDone(true);
  };
  return (
    <>
      <AskFirst label={words.startOver.open} ask={words.startOver.ask} yes={words.startOver.yes} no={words.startOver.no} onYes={forget} />
      <p class="course-line pane-note" role="status">{done ? words.startOver.done : ""}</p>
    </>
  );
}
