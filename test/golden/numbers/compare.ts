import type { Cell } from "../../../src/cells/Cell";
import { functionById } from "../../../src/functions/catalogue";
import type { Calls, Numbers } from "./numbers";

/** A fit ends where nothing gets better any more, which is not the same last digits on every machine. */
const FIT = 1e-5;
const CLOSED = 1e-9;
/** What is 0 up to rounding. */
const NOTHING = 1e-12;

/** The functions that give something else for a call that was kept. A call that is new, or gone, is no changed number. */
export const changedIn = (before: Numbers["functions"], now: Numbers["functions"]): readonly string[] =>
  Object.keys(now).filter((id) => id in before && Object.entries(now[id]!).some(([call, rows]) => call in before[id]! && !isLike(before[id]![call]!, rows, toleranceOf(id))));

const toleranceOf = (id: string): number => (typeof functionById(id)?.native === "string" ? CLOSED : FIT);

const isLike = (a: Calls[string], b: Calls[string], tolerance: number): boolean =>
  a.length === b.length && a.every((row, r) => row.length === b[r]!.length && row.every((cell, c) => isCellLike(cell, b[r]![c]!, tolerance)));

const isCellLike = (a: Cell, b: Cell, tolerance: number): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= Math.max(tolerance * Math.max(Math.abs(a), Math.abs(b)), NOTHING) : a === b;

/** Functions whose numbers changed with a version of the definitions, and that the change log does not name where it tells of this version. */
export const untold = (changelog: string, changed: Numbers["changed"]): readonly string[] =>
  Object.entries(changed).flatMap(([version, ids]) => {
    const told = changelog.split(/^## /m).find((section) => section.includes(`Definitions: version ${version}`)) ?? "";
    return ids.filter((id) => !new RegExp(`\\b${id}\\b`).test(told)).map((id) => `${id} in version ${version}`);
  });

/** Calls that are kept and made no longer, or the other way round. */
export const unlisted = (before: Numbers["functions"], now: Numbers["functions"]): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((id) => Object.keys(before[id] ?? {}).sort().join() !== Object.keys(now[id] ?? {}).sort().join());
