import { useId, useState } from "preact/hooks";
import { useCourse } from "../CourseContext";
import { NameField } from "../parts/NameField";

interface Props {
  readonly learners: readonly string[];
  readonly name: string;
  /** What a name is written on, or what changing it does. */
  readonly note: string;
  onName(name: string): void;
}

const OTHER = "other";

/** Who the learner is, from the trainer's list. A name that is not there can be typed. */
export function RosterPick({ learners, name, note, onName }: Props) {
  const { words, lookForWorkshop } = useCourse();
  const [typing, setTyping] = useState(name !== "" && !learners.includes(name));
  const id = useId();
  const { pick } = words.workshop;
  const at = learners.indexOf(name);
  const choose = (value: string): void => {
    setTyping(value === OTHER);
    onName(value === OTHER || value === "" ? "" : learners[Number(value)]!);
  };
  return (
    <>
      <label class="pane-label" for={id}>{pick.label}</label>
      <select id={id} class="pane-field pane-select" value={typing ? OTHER : at >= 0 ? String(at) : ""} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{pick.choose}</option>
        {learners.map((learner, order) => <option key={learner} value={String(order)}>{learner}</option>)}
        <option value={OTHER}>{pick.other}</option>
      </select>
      {typing && (
        <>
          <p class="pane-note">{pick.otherNote}</p>
          <NameField name={name} note={note} onName={onName} />
          <button type="button" class="course-inline course-start" onClick={lookForWorkshop}>{pick.again}</button>
        </>
      )}
    </>
  );
}
