import { isRefused } from "../draft";
import { outcomeIn, type Insertion, type News } from "./useInsertion";
import { useWords } from "./useWords";

/** The button that inserts, what came of it, and the way back. */
export function InsertEnd({ insertion }: { readonly insertion: Insertion }) {
  const { words } = useWords();
  const { busy, news, drafting: { draft } } = insertion;
  const isInserted = news?.kind === "inserted";
  const label = draft && isRefused(draft) ? words.insertAnyway : words.insert;
  return (
    <div class="insert-end">
      {!isInserted && <button type="submit" class="pane-button pane-primary" aria-disabled={busy || outcomeIn(draft)?.obstacle !== undefined}>{label}</button>}
      <p role="status" class={news && !isInserted && news.kind !== "undone" ? "pane-attention" : "insert-news"}>{useNews(news)}</p>
      {isInserted && <button type="button" class="pane-button" aria-disabled={busy} ref={focusNew} onClick={insertion.takeBack}>{words.undo}</button>}
    </div>
  );
}

/** The button that was pressed is gone: the focus goes to the one in its place. */
const focusNew = (button: HTMLButtonElement | null): void => button?.focus();

function useNews(news: News | undefined): string {
  const { words, fill } = useWords();
  switch (news?.kind) {
    case undefined: return "";
    case "inserted": return fill(news.place === news.area ? words.done : words.doneArea, { place: news.place, area: news.area });
    case "undone": return fill(words.undone, { area: news.area });
    case "changed": return fill(words.changed, { place: news.place });
    case "noPlace": return words.obstacle.noPlace;
    case "failed": return fill(words.failed, { reason: news.reason });
  }
}
