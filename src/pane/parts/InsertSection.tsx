import { useState } from "preact/hooks";
import type { AnyFunction } from "../../functions/defineFunction";
import type { Argument } from "../../functions/describe";
import { reasonOf } from "../error/watchErrors";
import type { InsertForm } from "../insert/form/InsertForm";
import { usePane } from "../PaneContext";

interface Props {
  readonly fn: AnyFunction;
  readonly args: readonly Argument[];
}
type State = { readonly kind: "closed" } | { readonly kind: "loading" } | { readonly kind: "failed"; readonly reason: string } | { readonly kind: "open"; readonly Form: typeof InsertForm };

/** Opens the form that inserts a function with somebody's own cells; it is loaded when it is first wanted. */
export function InsertSection({ fn, args }: Props) {
  const { workbook, insert, words, fill } = usePane();
  const [state, setState] = useState<State>({ kind: "closed" });
  if (!workbook || !insert) return null;
  const open = (): void => {
    setState({ kind: "loading" });
    import(/* webpackChunkName: "insert-form" */ "../insert/form/InsertForm").then(
      ({ InsertForm: Form }) => setState({ kind: "open", Form }),
      (error: unknown) => setState({ kind: "failed", reason: reasonOf(error) }),
    );
  };
  const toggle = (): void => (state.kind === "open" ? setState({ kind: "closed" }) : open());
  return (
    <div class="pane-insert">
      <button type="button" class="pane-button pane-primary" aria-expanded={state.kind === "open"} aria-disabled={state.kind === "loading"} onClick={toggle}>{words.insert.form}</button>
      <p role="status" class={state.kind === "failed" ? "pane-said pane-attention" : "pane-said"}>{state.kind === "loading" ? words.insert.loading : state.kind === "failed" && fill(words.insert.notLoaded, { reason: state.reason })}</p>
      {state.kind === "open" && <state.Form fn={fn} args={args} workbook={workbook} kit={insert} />}
    </div>
  );
}
