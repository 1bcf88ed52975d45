import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { FUNCTIONS, functionById } from "../functions/catalogue";
import type { Topic } from "../functions/defineFunction";
import { inNamespace } from "../functions/inNamespace";
import { usePane } from "./PaneContext";
import { FunctionList } from "./parts/FunctionList";
import { FunctionPage } from "./parts/FunctionPage";
import { SearchBox } from "./parts/SearchBox";
import { listing } from "./listing";
import { searchIndex } from "./search";

const INDEX = searchIndex(FUNCTIONS);

interface Props {
  readonly opened: string | undefined;
  onOpen(id: string | undefined): void;
}

/** Finds a function and shows its page. Query, topic and place in the list are kept while a page is open. */
export function Explorer({ opened, onOpen }: Props) {
  const { namespace } = usePane();
  const [query, setQuery] = useState("");
  const [topic, setTopic] = useState<Topic>();
  const [left, setLeft] = useState<string>();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // After a page the focus goes back to its entry, or to the search where the list does not show it.
  useLayoutEffect(() => {
    if (!opened && left && !focusEntry(list.current, left)) search.current?.focus();
  }, [opened]);
  const known = opened === undefined ? undefined : functionById(opened);
  const fn = useMemo(() => known && inNamespace(known, namespace), [known, namespace]);
  if (fn) return <FunctionPage key={fn.id} fn={fn} onBack={() => { setLeft(fn.id); onOpen(undefined); }} />;
  const found = listing(INDEX, query, topic);
  const best = query.trim() ? found.groups[0]?.functions[0] : undefined;
  return (
    <div class="pane-explorer">
      <SearchBox
        field={search} query={query} topic={topic} found={found} onQuery={setQuery} onTopic={setTopic}
        onDown={() => focusEntry(list.current)} onEnter={() => best && onOpen(best.id)}
      />
      <FunctionList element={list} groups={found.groups} current={left} onOpen={onOpen} onLeave={() => search.current?.focus()} />
    </div>
  );
}

/** Whether there was such an entry; without an id, the first. */
function focusEntry(list: HTMLElement | null, id?: string): boolean {
  const entry = list?.querySelector<HTMLElement>(id ? `[data-id="${id}"]` : "[data-id]");
  entry?.focus();
  return Boolean(entry);
}
