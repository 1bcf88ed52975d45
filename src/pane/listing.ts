import type { AnyFunction, Topic } from "../functions/defineFunction";
import { paneWords } from "../locale/pane";
import { search, type SearchIndex } from "./search";

/** The functions of a topic, or, after a search, all that were found, best first. */
export interface Group {
  readonly topic?: Topic;
  readonly functions: readonly AnyFunction[];
}
export interface Listing {
  readonly groups: readonly Group[];
  readonly count: number;
  /** How many functions of each topic answer the query, whatever topic is chosen. */
  readonly topics: readonly { readonly topic: Topic; readonly count: number }[];
  /** All that answer the query. */
  readonly found: number;
}

/** The topics in the order of the words, which is the order of the course. */
export const TOPICS = Object.keys(paneWords("en").topics) as Topic[];

/** What the list shows for a query and a topic. */
export function listing(index: SearchIndex, query: string, topic: Topic | undefined): Listing {
  const found = search(index, query);
  const topics = TOPICS.map((name) => ({ topic: name, count: found.filter((fn) => fn.topic === name).length })).filter(({ count }) => count > 0);
  const shown = topic ? found.filter((fn) => fn.topic === topic) : found;
  const groups = query.trim() ? [{ functions: shown }] : byTopic(shown);
  return { groups: groups.filter(({ functions }) => functions.length > 0), count: shown.length, topics, found: found.length };
}

export const byTopic = (functions: readonly AnyFunction[]): readonly Group[] =>
  TOPICS.map((topic) => ({ topic, functions: functions.filter((fn) => fn.topic === topic) })).filter((group) => group.functions.length > 0);
