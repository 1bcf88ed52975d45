import { AskFirst } from "../../course/parts/AskFirst";
import { usePane } from "../../PaneContext";
import { useDoing } from "../useDoing";
import { useTrainer } from "../useTrainer";

interface Props {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  /** What to consider before it is written. */
  readonly first?: { readonly ask: string; readonly yes: string; readonly no: string };
  /** Writes the sheet and gives its name. */
  write(): Promise<string>;
}

/** Writes a sheet and goes there. */
export function WriteSheet({ title, note, label, first, write }: Props) {
  const { words, toSheet, fill } = useTrainer();
  const { workbook } = usePane();
  const { busy, result, reason, run } = useDoing<string>();
  const begin = (): void => run(async () => {
    const sheet = await write();
    await workbook?.sheets.activate(sheet);
    toSheet?.();
    return sheet;
  });
  return (
    <section class="pane-section course-form">
      <h3>{title}</h3>
      <p class="pane-note">{note}</p>
      {first ? <AskFirst label={label} disabled={busy} onYes={begin} {...first} /> : <button type="button" class="pane-button course-light" aria-disabled={busy} onClick={begin}>{label}</button>}
      <div role="status">
        <p class="course-attention">{reason !== undefined && fill(words.failed, { reason })}</p>
        <p class="pane-note">{busy ? words.results.writing : result !== undefined && fill(words.results.written, { sheet: result })}</p>
      </div>
    </section>
  );
}
