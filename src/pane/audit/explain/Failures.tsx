import type { Step } from "../../../audit/explain/Step";
import type { Subject } from "../../../audit/explain/Subject";
import { CellError } from "../../../cells/Cell";
import { paneWords } from "../../../locale/pane";
import type { Place } from "../../../workbook/Workbook";
import { FailureText } from "./FailureText";
import { useExplainWords } from "./useExplainWords";

interface Props {
  readonly subject: Subject;
  readonly steps: readonly Step[];
  onFollow(place: Place): void;
}

/** Why the cell shows an error: the refusal it began with, or what else it can come from. */
export function Failures({ subject, steps, onFollow }: Props) {
  const { locale, words, fill } = useExplainWords();
  const { shown, inputs } = subject;
  if (!(shown instanceof CellError)) return null;
  const { codes } = paneWords(locale);
  // What an inner step has refused, the outer ones only hand on.
  const first = steps.find(({ failure }) => failure?.error.code === shown.code) ?? steps.find(({ failure }) => failure);
  const isBad = inputs.some(({ cells }) => cells.some((row) => row.some((cell) => cell instanceof CellError)));
  return (
    <div class="pane-card pane-error">
      <p class="pane-card-title">{fill(words.error.title, { code: shown.code })}</p>
      {first ? <FailureText step={first} sheet={subject.anchor.sheet} onFollow={onFollow} /> : (
        <>
          <p>{codes[shown.code as keyof typeof codes] ?? codes.other}</p>
          <p>{isBad ? words.error.inputs : words.error.around}</p>
        </>
      )}
    </div>
  );
}
