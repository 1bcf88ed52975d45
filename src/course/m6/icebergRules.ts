import { isBlank } from "../../cells/Cell";
import { numbers } from "../check/rules";
import type { Data, Filled, Found, Rule } from "../Step";

const at = (filled: Filled, id: string): number => numbers(filled.cells(id))[0] ?? NaN;
const passing = (filled: Filled): number => numbers(filled.cells("rate")).reduce((product, rate) => product * rate, 1);

const rule = (id: string, weight: Rule["weight"], reads: readonly string[], breaks: Data, find: (filled: Filled) => Found | undefined): Rule => ({ id, weight, reads, breaks, find });
const told = (speaks: boolean, data: Found["data"] = {}): Found | undefined => (speaks ? { data } : undefined);

/** No complaint at the top is no proof of contentment: the channel may be closed. */
export const closedOrCalm = (breaks: Data): Rule =>
  rule("closedOrCalm", "essential", ["visible", "channel"], breaks, (filled) => told(at(filled, "visible") === 0 && isBlank(filled.cells("channel")[0] ?? null)));

/** What came out as 0 says nothing while nobody gets through. */
export const zeroBehindClosed = (breaks: Data): Rule =>
  rule("zeroBehindClosed", "informative", ["visible", "channel"], breaks, (filled) => told(at(filled, "visible") === 0 && filled.cells("channel")[0] !== "open"));

export const notTheIceberg = (breaks: Data): Rule =>
  rule("notTheIceberg", "essential", ["visible", "rate", "hidden"], breaks, (filled) => {
    const wanted = at(filled, "visible") / passing(filled);
    return told(!(Math.abs(at(filled, "hidden") - wanted) <= 0.005 * wanted));
  });

export const typedHidden = (breaks: Data): Rule => rule("typedHidden", "essential", ["hidden"], breaks, (filled) => told(!filled.formulas("hidden")[0]));

/** Rates of the book were counted elsewhere, in another trade. */
export const onlyBorrowed = (breaks: Data): Rule => rule("onlyBorrowed", "actionable", ["basis"], breaks, (filled) => told(filled.cells("basis").every(isBlank)));

/** Tells over a table of periods how many of them had none. */
export const silentPeriods = (breaks: Data): Rule =>
  rule("silentPeriods", "informative", ["visible", "received"], breaks, (filled) => {
    const count = filled.cells("visible").filter((cell) => cell === 0).length;
    return told(count > 0, { count });
  });

/** The top sees some of those who complain, never more. */
export const moreAtTheTop = (breaks: Data): Rule =>
  rule("moreAtTheTop", "essential", ["visible", "received"], breaks, (filled) => {
    const all = filled.cells("received");
    const row = filled.cells("visible").findIndex((count, period) => typeof count === "number" && typeof all[period] === "number" && count > Number(all[period]));
    return row < 0 ? undefined : { row: row + 1 };
  });
