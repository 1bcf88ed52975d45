import { useState } from "preact/hooks";
import { reasonOf } from "../error/watchErrors";
import { insert, type Inserted } from "../insert/insert";
import type { Corner, Plan } from "../insert/plan";
import { usePane } from "../PaneContext";

interface Props {
  readonly label: string;
  /** What is said when it has worked. */
  readonly done: string;
  planAt(corner: Corner): Plan;
}
type State = Inserted | { readonly kind: "idle" } | { readonly kind: "busy" } | { readonly kind: "failed"; readonly reason: string };

/** Inserts into the workbook and says what became of it. Without a workbook there is nothing to press. */
export function InsertButton({ label, done, planAt }: Props) {
  const { workbook } = usePane();
  const [state, setState] = useState<State>({ kind: "idle" });
  const said = useSaid(state, done);
  if (!workbook) return null;
  const press = async (): Promise<void> => {
    if (state.kind === "busy") return;
    setState({ kind: "busy" });
    setState(await insert(workbook, planAt).catch((error: unknown): State => ({ kind: "failed", reason: reasonOf(error) })));
  };
  return (
    <div class="pane-insert">
      <button type="button" class="pane-button" aria-disabled={state.kind === "busy"} onClick={() => void press()}>{label}</button>
      <p role="status" class={state.kind === "done" ? "pane-said" : "pane-said pane-attention"}>{said}</p>
    </div>
  );
}

function useSaid(state: State, done: string): string {
  const { words: { insert: words }, fill } = usePane();
  switch (state.kind) {
    case "idle": return "";
    case "busy": return words.busy;
    case "done": return fill(done, { place: state.place });
    case "occupied": return fill(state.area === state.place ? words.cellOccupied : words.occupied, { area: state.area, place: state.place });
    case "noRoom": return words.noRoom;
    case "failed": return fill(words.failed, { reason: state.reason });
  }
}
