import { useEffect, useId, useRef, useState } from "preact/hooks";
import { qualify } from "../../cells/sheetName";
import type { Place } from "../../workbook/Workbook";
import { reasonOf } from "../error/watchErrors";
import { usePane } from "../PaneContext";
import { readRange } from "./readRange";

export interface RangeWords {
  readonly select: string;
  readonly range: string;
  readonly rangeNote: string;
  readonly notRange: string;
  readonly use: string;
  readonly failed: string;
}
interface Props {
  readonly words: RangeWords;
  readonly busy: boolean;
  onUse(place: Place): void;
}

const EXAMPLE = "Sales!A1:D13";

/** Shows what is selected in the sheet; what is typed counts until something else is selected. */
export function RangeField({ words, busy, onUse }: Props) {
  const { workbook, fill } = usePane();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string>();
  const sheet = useRef("");
  const [id, noteId] = [useId(), useId()];
  useEffect(() => {
    if (!workbook) return;
    let open = true;
    const show = (place: Place): void => {
      sheet.current = place.sheet;
      setTyped(qualify(place.sheet, place.address));
      setWrong(undefined);
    };
    workbook.selection.current().then((place) => open && show(place), (error: unknown) => open && setWrong(fill(words.failed, { reason: reasonOf(error) })));
    const stop = workbook.selection.onSelect(show);
    return () => {
      open = false;
      stop();
    };
  }, [workbook]);
  const notRange = (): void => setWrong(fill(words.notRange, { text: typed, example: EXAMPLE }));
  const use = async (event: Event): Promise<void> => {
    event.preventDefault();
    const place = readRange(typed, sheet.current);
    const known = place && (await workbook?.sheets.names())?.find((name) => name.toLowerCase() === place.sheet.toLowerCase());
    if (!place || known === undefined) return notRange();
    setWrong(undefined);
    if (!busy) onUse({ ...place, sheet: known });
  };
  return (
    <form class="course-form" onSubmit={(event) => void use(event).catch((error: unknown) => setWrong(fill(words.failed, { reason: reasonOf(error) })))}>
      <p>{words.select}</p>
      <label class="pane-label" for={id}>{words.range}</label>
      <input id={id} class="pane-field" type="text" autocomplete="off" spellcheck={false} translate={false} value={typed} aria-describedby={noteId} aria-invalid={wrong !== undefined} onInput={(event) => setTyped(event.currentTarget.value)} />
      <p id={noteId} class="pane-note">{fill(words.rangeNote, { example: EXAMPLE })}</p>
      <p class="course-attention" role="status">{wrong ?? ""}</p>
      <button type="submit" class="pane-button pane-primary course-wide" aria-disabled={busy}>{words.use}</button>
    </form>
  );
}
