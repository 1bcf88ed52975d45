import { useId } from "preact/hooks";
import { writeProgress } from "../../../course/progress/readProgress";
import { useCourse } from "../CourseContext";

/** Progress as a file, and as text for programs that let nothing be downloaded. */
export function Export() {
  const { progress, words } = useCourse();
  const id = useId();
  const text = writeProgress(progress);
  return (
    <div class="course-form">
      <h4>{words.transfer.export}</h4>
      <p><a class="course-download" href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`} download="customer-economics.json">{words.transfer.download}</a></p>
      <label class="pane-note" for={id}>{words.transfer.copyNote}</label>
      <textarea id={id} class="pane-field course-text" rows={3} readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
    </div>
  );
}
