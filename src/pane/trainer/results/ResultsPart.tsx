import type { Roster } from "../board/useRoster";
import { useTrainer } from "../useTrainer";
import { CsvResults } from "./CsvResults";
import { RecheckPart } from "./RecheckPart";
import { ResultFiles } from "./ResultFiles";
import { WriteSheet } from "./WriteSheet";

/** What is made of the group's results: checked again, written onto sheets, taken out and taken in. */
export function ResultsPart({ roster }: { readonly roster: Roster }) {
  const { course, workshop, workshopDesk, words } = useTrainer();
  if (!workshop) return <p class="trainer-empty">{words.board.empty}</p>;
  const { key, summary } = words.results;
  return (
    <div class="trainer-part">
      <p class="pane-card trainer-honest">{words.results.honest}</p>
      <RecheckPart />
      <WriteSheet title={key.title} note={key.note} label={key.do} first={key} write={() => workshopDesk.writeKey(course)} />
      <WriteSheet title={summary.title} note={summary.note} label={summary.do} write={() => workshopDesk.writeSummary(course)} />
      <CsvResults rows={roster.rows} />
      <ResultFiles onMerged={roster.again} />
    </div>
  );
}
