import { useId } from "preact/hooks";
import type { Merged, ResultFile } from "../../../course/workshop/WorkshopDesk";
import { reasonOf } from "../../error/watchErrors";
import { useDoing } from "../useDoing";
import { useTrainer } from "../useTrainer";

interface Unreadable {
  readonly file: string;
  readonly as: "unreadable";
  readonly reason: string;
}
type Line = Merged | Unreadable;

/** Takes in the results of learners who worked elsewhere, and says of each file what became of it. */
export function ResultFiles({ onMerged }: { onMerged(): void }) {
  const { workshopDesk, lookForWorkshop, words, fill } = useTrainer();
  const { files: said } = words.results;
  const { busy, result, reason, run } = useDoing<readonly Line[]>();
  const [id, noteId] = [useId(), useId()];
  const take = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    if (files.length === 0 || busy) return;
    run(async () => {
      const read = await Promise.all(files.map(textOf));
      const merged = await workshopDesk.merge(read.filter((each) => "text" in each));
      onMerged();
      lookForWorkshop();
      return [...merged, ...read.filter((each) => "as" in each)];
    });
    // The same files may be picked again: a field that still holds them would not tell.
    input.value = "";
  };
  return (
    <section class="pane-section course-form">
      <h3>{said.title}</h3>
      <p id={noteId} class="pane-note">{said.note}</p>
      <label class="pane-label" for={id}>{said.file}</label>
      <input id={id} class="course-file" type="file" multiple accept=".json,application/json" aria-describedby={noteId} onChange={(event) => take(event.currentTarget)} />
      <div role="status">
        <p class="course-attention">{reason !== undefined && fill(words.failed, { reason })}</p>
        <p class="pane-note">{busy && said.busy}</p>
        {result && <ul class="trainer-report" aria-label={said.report}>{result.map((line, at) => <Report key={at} line={line} />)}</ul>}
      </div>
    </section>
  );
}

/** A file that cannot be read keeps no other from being read. */
const textOf = (file: File): Promise<ResultFile | Unreadable> => file.text().then((text) => ({ name: file.name, text }), (error: unknown) => ({ file: file.name, as: "unreadable", reason: reasonOf(error) }));

const SIGNS: Readonly<Record<Line["as"], string>> = { merged: "✓", added: "✓", same: "✓", notResults: "✕", newer: "✕", otherWorkshop: "✕", unreadable: "✕" };

function Report({ line }: { readonly line: Line }) {
  const { words: { results: { files: said } }, fill } = useTrainer();
  const what = line.as === "unreadable" ? fill(said.unreadable, { ...line }) : fill(said.entry, { file: line.file, what: fill(said.as[line.as], { learner: line.learner || said.nameless }) });
  return (
    <li class={SIGNS[line.as] === "✓" ? "" : "trainer-refused"}>
      <span aria-hidden="true">{SIGNS[line.as]} </span>{what}
      {line.as !== "unreadable" && line.damaged && <span class="trainer-why">{said.damaged}</span>}
    </li>
  );
}
