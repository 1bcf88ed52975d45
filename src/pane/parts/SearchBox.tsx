import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import type { Topic } from "../../functions/defineFunction";
import type { Listing } from "../listing";
import { usePane } from "../PaneContext";

interface Props {
  readonly field: RefObject<HTMLInputElement>;
  readonly query: string;
  readonly topic: Topic | undefined;
  readonly found: Listing;
  onQuery(query: string): void;
  onTopic(topic: Topic | undefined): void;
  /** Down from the search goes into the list. */
  onDown(): void;
  onEnter(): void;
}

/** The search, the choice of a topic, and how many functions they leave. */
export function SearchBox({ field, query, topic, found, onQuery, onTopic, onDown, onEnter }: Props) {
  const { words, fill } = usePane();
  const told = found.count > 0 ? fill(words.search.found, { count: found.count }) : fill(words.search.none, { query: query.trim() });
  const [searchId, keysId, topicId] = [useId(), useId(), useId()];
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the spelling of a Chinese word is not meant for us.
    if (event.isComposing) return;
    const act = { ArrowDown: onDown, Enter: onEnter, Escape: () => onQuery("") }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="pane-search" role="search">
      <label class="pane-label" for={searchId}>{words.search.label}</label>
      <input
        ref={field} id={searchId} class="pane-field" type="search" autocomplete="off" spellcheck={false} placeholder={words.search.placeholder}
        aria-describedby={keysId} value={query} onInput={(event) => onQuery(event.currentTarget.value)} onKeyDown={onKeyDown}
      />
      <p id={keysId} class="pane-unseen">{words.search.keys}</p>
      <label class="pane-unseen" for={topicId}>{words.filter.label}</label>
      <select id={topicId} class="pane-field pane-select" value={topic ?? ""} onChange={(event) => onTopic((event.currentTarget.value || undefined) as Topic | undefined)}>
        <option value="">{`${words.filter.all} (${found.found})`}</option>
        {options(found, topic).map((entry) => <option key={entry.topic} value={entry.topic}>{`${words.topics[entry.topic]} (${entry.count})`}</option>)}
      </select>
      <p class="pane-found" role="status">{query.trim() && told}</p>
    </div>
  );
}

/** The chosen topic stays among the choices when the query leaves nothing of it. */
const options = ({ topics }: Listing, chosen: Topic | undefined): Listing["topics"] =>
  chosen === undefined || topics.some(({ topic }) => topic === chosen) ? topics : [...topics, { topic: chosen, count: 0 }];
