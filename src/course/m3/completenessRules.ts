import { isBlank } from "../../cells/Cell";
import type { Data, Filled, Rule } from "../Step";

/** The items of list B that warn before anybody has left. */
const WARNING = 3;

/** Anything but yes and no is no answer. */
export const unanswered = (list: string, breaks: Data): Rule => ({
  id: `missing${list}`, weight: "essential", reads: [`done${list}`], breaks,
  find: (filled) => {
    const row = filled.cells(`done${list}`).findIndex((done) => done !== "yes" && done !== "no");
    return row < 0 ? undefined : { row: row + 1 };
  },
});

/** What was done was done some day. */
export const yesWithoutDate = (list: string, breaks: Data): Rule => ({
  id: `undated${list}`, weight: "actionable", reads: [`done${list}`, `date${list}`], breaks,
  find: (filled) => {
    const dates = filled.cells(`date${list}`);
    const row = filled.cells(`done${list}`).findIndex((done, at) => done === "yes" && isBlank(dates[at] ?? null));
    return row < 0 ? undefined : { row: row + 1 };
  },
});

const readsOf = (lists: readonly string[]): readonly string[] => lists.flatMap((list) => [`done${list}`, `date${list}`, `owner${list}`]);

/** Of all that is not done, one thing at least is begun: by somebody, until some day. */
export const noOwner = (lists: readonly string[], breaks: Data): Rule => ({
  id: "nothingPlanned", weight: "actionable", reads: readsOf(lists), breaks,
  find: (filled) => {
    const open = lists.flatMap((list) => openItems(filled, list));
    return open.length > 0 && !open.some(({ planned }) => planned) ? { data: { count: open.length } } : undefined;
  },
});

function openItems(filled: Filled, list: string): readonly { readonly planned: boolean }[] {
  const [owners, dates] = [filled.cells(`owner${list}`), filled.cells(`date${list}`)];
  return filled.cells(`done${list}`).flatMap((done, at) => (done === "no" ? [{ planned: !isBlank(owners[at] ?? null) && !isBlank(dates[at] ?? null) }] : []));
}

/** Nothing warns: churn is learnt of when it has happened. */
export const noWarning = (breaks: Data): Rule => ({
  id: "noWarning", weight: "informative", reads: ["doneB"], breaks,
  find: (filled) => (filled.cells("doneB").slice(0, WARNING).every((done) => done === "no") ? {} : undefined),
});

export const allDone = (lists: readonly string[], breaks: Data): Rule => ({
  id: "allDone", weight: "informative", reads: lists.map((list) => `done${list}`), breaks,
  find: (filled) => (lists.every((list) => filled.cells(`done${list}`).every((done) => done === "yes")) ? {} : undefined),
});
