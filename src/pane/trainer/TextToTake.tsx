import { useId } from "preact/hooks";

interface Props {
  readonly text: string;
  readonly type: string;
  readonly file: string;
  readonly download: string;
  readonly label: string;
}

/** A text as a file, and to copy in programs that let nothing be downloaded. */
export function TextToTake({ text, type, file, download, label }: Props) {
  const id = useId();
  return (
    <div class="course-form">
      <p><a class="course-download" href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`} download={file}>{download}</a></p>
      <label class="pane-note" for={id}>{label}</label>
      <textarea id={id} class="pane-field course-text" rows={3} readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
    </div>
  );
}
