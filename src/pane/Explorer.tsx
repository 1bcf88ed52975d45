import { useEffect, useRef, useState } from "preact/hooks";
import { FUNCTIONS, functionById } from "../functions/catalogue";
import type { Topic } from "../functions/defineFunction";
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
  const [query, setQuery] = useState("");
  const [topic, setTopic] = useState<Topic>();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const left = useLeft(opened, () => list.current, () => search.current);
  const fn = opened === undefined ? undefined : functionById(opened);
  if (fn) return <FunctionPage key={fn.id} fn={fn} onBack={() => onOpen(undefined)} />;
  const found = listing(INDEX, query, topic);
  const first = found.groups[0]?.functions[0];
  return (
    <div class="pane-explorer">
      <SearchBox
        field={search} query={query} topic={topic} found={found} onQuery={setQuery} onTopic={setTopic}
        onDown={() => focusItem(list.current)} onEnter={() => query.trim() && first && onOpen(first.id)}
      />
      <FunctionList element={list} groups={found.groups} current={left} query={query} onOpen={onOpen} onLeave={() => search.current?.focus()} />
    </div>
  );
}

const focusItem = (list: HTMLElement | null, id?: string): boolean => {
  const item = list?.querySelector<HTMLElement>(id ? `[data-id="${id}"]` : "[data-id]");
  item?.focus();
  return item !== undefined && item !== null;
};

/** After a page is closed the focus goes back to its entry in the list, or to the search where the list does not show it. Gives the id of the page left. */
function useLeft(opened: string | undefined, list: () => HTMLElement | null, search: () => HTMLElement | null): string | undefined {
  const before = useRef<string>();
  const left = useRef<string>();
  if (before.current && !opened) left.current = before.current;
  useEffect(() => {
    if (before.current && !opened && !focusItem(list(), before.current)) search()?.focus();
    before.current = opened;
  }, [opened]);
  return left.current;
}
