import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Plural } from "../../locale/InEachLanguage";
import { usePane } from "../PaneContext";

interface Props {
  /** The list's class. */
  readonly class: string;
  /** The entries, each an `li`. */
  readonly entries: readonly VNode[];
  readonly more: Plural;
  /** How many are shown at first, where fewer are enough. */
  readonly first?: number;
}

const AT_ONCE = 50;

/** A list of which the first entries are shown, and more of them on request. */
export function Few({ class: name, entries, more, first = AT_ONCE }: Props) {
  const { fill } = usePane();
  const [shown, setShown] = useState(first);
  const left = entries.length - shown;
  return (
    <>
      <ul class={name}>{entries.slice(0, shown)}</ul>
      {left > 0 && <button type="button" class="pane-link audit-more" onClick={() => setShown(shown + AT_ONCE)}>{fill(more, { count: Math.min(left, AT_ONCE) })}</button>}
    </>
  );
}
