import { numbers } from "../check/rules";
import type { Data, Filled, Found, Rule } from "../Step";
import { SCORES } from "./surveySheet";

export const rule = (id: string, weight: Rule["weight"], reads: readonly string[], breaks: Data, find: (filled: Filled) => Found | undefined): Rule => ({ id, weight, reads, breaks, find });
/** A row counted from 0; -1 where there is none. */
export const inRow = (row: number): Found | undefined => (row < 0 ? undefined : { row: row + 1 });
export const told = (speaks: boolean, data: Found["data"] = {}): Found | undefined => (speaks ? { data } : undefined);

/** The places on the form whose questions have answers, counted from 0. */
export const answeredPlaces = (filled: Filled): readonly number[] => SCORES.flatMap((id, at) => (numbers(filled.cells(id)).length > 0 ? [at] : []));
/** NaN where no number stands: then no comparison holds. */
export const numberAt = (filled: Filled, id: string, at: number): number => {
  const cell = filled.cells(id)[at];
  return typeof cell === "number" ? cell : NaN;
};
