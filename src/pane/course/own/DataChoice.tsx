import { useId } from "preact/hooks";
import { useCourse } from "../CourseContext";

interface Props {
  readonly mine: boolean;
  onMine(mine: boolean): void;
}

/** The book's case, or the same step on the learner's own table. */
export function DataChoice({ mine, onMine }: Props) {
  const { words } = useCourse();
  const name = useId();
  return (
    <fieldset class="course-data">
      <legend class="pane-unseen">{words.own.which}</legend>
      {([false, true] as const).map((value) => (
        <label key={String(value)} class="course-data-option">
          <input type="radio" name={name} checked={mine === value} onChange={() => onMine(value)} />
          <span>{value ? words.own.mine : words.own.book}</span>
        </label>
      ))}
    </fieldset>
  );
}
