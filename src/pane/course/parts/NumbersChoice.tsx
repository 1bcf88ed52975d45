import { useId } from "preact/hooks";
import { useCourse } from "../CourseContext";

interface Props {
  readonly own: boolean;
  onOwn(own: boolean): void;
}

/** The book's numbers, or numbers of one's own. */
export function NumbersChoice({ own, onOwn }: Props) {
  const { words } = useCourse();
  const name = useId();
  return (
    <fieldset class="course-options">
      <legend>{words.first.numbers}</legend>
      {([false, true] as const).map((value) => (
        <label key={String(value)} class="course-option">
          <input type="radio" name={name} checked={own === value} onChange={() => onOwn(value)} />
          <span>{value ? words.numbers.own : words.numbers.book}</span>
        </label>
      ))}
    </fieldset>
  );
}
