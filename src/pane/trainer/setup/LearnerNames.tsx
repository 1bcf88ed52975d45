import { useId } from "preact/hooks";
import { joined } from "../../../locale/joined";
import { useTrainer } from "../useTrainer";
import { namesIn } from "./namesIn";

interface Props {
  readonly text: string;
  /** Whether there is a list already. */
  readonly stands: boolean;
  onText(text: string): void;
}

/** Who takes part. What was read is told as it is typed: how many, and what is not taken as it stands. */
export function LearnerNames({ text, stands, onText }: Props) {
  const { locale, words: { setUp: words }, fill } = useTrainer();
  const [id, noteId] = [useId(), useId()];
  const { names, blanks, doubles } = namesIn(text);
  const read = [...(names.length > 0 ? [fill(words.names, { count: names.length })] : []), ...(blanks > 0 ? [fill(words.blanks, { count: blanks })] : [])];
  return (
    <>
      <label class="pane-label" for={id}>{words.learners}</label>
      <textarea id={id} class="pane-field trainer-names" rows={6} spellcheck={false} translate={false} value={text} aria-describedby={noteId} onInput={(event) => onText(event.currentTarget.value)} />
      <p id={noteId} class="pane-note">{joined([words.learnersNote, ...(stands ? [words.kept] : [])], locale)}</p>
      <div role="status">
        <p class="pane-note">{joined(read, locale)}</p>
        {doubles.length > 0 && <p class="course-attention">{fill(words.doubles, { names: doubles.join(", ") })}</p>}
      </div>
    </>
  );
}
