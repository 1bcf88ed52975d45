import type { RefObject } from "preact";
import type { AnyFunction } from "../../functions/defineFunction";
import { typeset } from "../../locale/typeset";
import type { Group } from "../listing";
import { usePane } from "../PaneContext";

interface Props {
  readonly element: RefObject<HTMLDivElement>;
  readonly groups: readonly Group[];
  /** The entry that the Tab key reaches; without it, the first. */
  readonly current: string | undefined;
  onOpen(id: string): void;
  /** Up from the first entry, or Escape. */
  onLeave(): void;
}

/** The functions by topic. One stop for the Tab key; arrow keys move inside. */
export function FunctionList({ element, groups, current, onOpen, onLeave }: Props) {
  const { words } = usePane();
  if (groups.length === 0) return <p class="pane-advice">{words.search.advice}</p>;
  const ids = groups.flatMap(({ functions }) => functions.map(({ id }) => id));
  const reached = current !== undefined && ids.includes(current) ? current : ids[0];
  const entry = (fn: AnyFunction) => <Entry key={fn.id} fn={fn} reached={fn.id === reached} onOpen={onOpen} />;
  return (
    <div ref={element} class="pane-list" onKeyDown={(event) => moveInside(event, onLeave)}>
      {groups.map(({ topic, functions }) => (
        <section key={topic ?? ""} aria-label={topic ? words.topics[topic] : words.title}>
          {topic && <h2 class="pane-topic">{words.topics[topic]} <span class="pane-count">{functions.length}</span></h2>}
          <ul>{functions.map(entry)}</ul>
        </section>
      ))}
    </div>
  );
}

interface EntryProps {
  readonly fn: AnyFunction;
  readonly reached: boolean;
  onOpen(id: string): void;
}
function Entry({ fn, reached, onOpen }: EntryProps) {
  const { locale } = usePane();
  return (
    <li>
      <button type="button" class="pane-entry" data-id={fn.id} tabIndex={reached ? 0 : -1} onClick={() => onOpen(fn.id)}>
        <span class="pane-id" translate={false}>{fn.id}</span>
        <span class="pane-summary">{typeset(fn.text[locale].summary)}</span>
      </button>
    </li>
  );
}

function moveInside(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, onLeave: () => void): void {
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-id]")];
  const at = entries.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1, Escape: -1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  if (to < 0) onLeave();
  else entries[to]?.focus();
}
