import { tabWords } from "../../locale/course/tabs";
import { usePane } from "../PaneContext";

interface Props {
  /** What is said meanwhile; without it, that the course is loading. */
  readonly loading?: string;
  readonly failure: { readonly sentence: string; readonly reason: string; onAgain(): void } | undefined;
}

/** Holds the place of what is loading; says why it did not come. */
export function Waiting({ loading, failure }: Props) {
  const { locale, fill } = usePane();
  const words = tabWords(locale);
  if (!failure) return <p class="pane-waiting pane-note" role="status">{loading ?? words.loading}</p>;
  return (
    <div class="pane-card pane-error" role="alert">
      <p>{fill(failure.sentence, { reason: failure.reason })}</p>
      <button type="button" class="pane-link" onClick={failure.onAgain}>{words.again}</button>
    </div>
  );
}
