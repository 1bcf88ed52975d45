import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Plural } from "../../locale/InEachLanguage";
import { usePane } from "../PaneContext";

interface Some {
  /** The entries, each an `li`, or what else stands in the frame. */
  readonly entries: readonly VNode[];
  readonly more: Plural;
  /** How many are shown at first, where fewer are enough. */
  readonly first?: number;
}

const AT_ONCE = 50;

/** A list of which the first entries are shown, and more of them on request. */
export const Few = ({ class: name, ...some }: Some & { readonly class: string }) => <FewIn {...some} frame={(entries) => <ul class={name}>{entries}</ul>} />;

/** The same of entries that stand in something else than a list, such as the rows of a table. */
export function FewIn({ entries, more, first = AT_ONCE, frame }: Some & { frame(entries: readonly VNode[]): VNode }) {
  const { fill } = usePane();
  const [shown, setShown] = useState(first);
  const left = entries.length - shown;
  return (
    <>
      {frame(entries.slice(0, shown))}
      {left > 0 && <button type="button" class="pane-link audit-more" onClick={() => setShown(shown + AT_ONCE)}>{fill(more, { count: Math.min(left, AT_ONCE) })}</button>}
    </>
  );
}
