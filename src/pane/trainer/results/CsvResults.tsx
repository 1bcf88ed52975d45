import { resultsGrid } from "../../../course/workshop/results/resultsGrid";
import type { RosterRow } from "../../../course/workshop/Workshop";
import { workshopWords } from "../../../locale/workshop";
import { useLoaded } from "../../course/useLoaded";
import { Waiting } from "../../course/Waiting";
import { TextToTake } from "../TextToTake";
import { useTrainer } from "../useTrainer";

/** All results as a table for other programs. */
export function CsvResults({ rows }: { readonly rows: readonly RosterRow[] | undefined }) {
  const { course, csv, locale, words: { results: { csv: words }, failed } } = useTrainer();
  const { value, failure, again } = useLoaded(async () => rows && csv(resultsGrid(rows, course, workshopWords(locale)), locale), [rows, course, locale]);
  return (
    <section class="pane-section">
      <h3>{words.title}</h3>
      <p class="pane-note">{words.note}</p>
      {failure !== undefined ? <Waiting failure={{ sentence: failed, reason: failure, onAgain: again }} /> : value === undefined ? <p class="pane-note">{words.loading}</p> : <TextToTake text={value} type="text/csv" file={words.file} download={words.download} label={words.copy} />}
    </section>
  );
}
