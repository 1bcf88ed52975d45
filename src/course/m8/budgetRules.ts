import { isBlank, type Cell } from "../../cells/Cell";
import type { Data, Filled, Rule } from "../Step";

interface Group {
  readonly lost: Cell;
  readonly value: Cell;
  readonly share: Cell;
  readonly cost: Cell;
}
const READS = ["ownLost", "ownValue", "ownShare", "ownCost"] as const;

/** What is taken over from another sheet does not begin a row. */
export const groupWhole = (id: string, breaks: Data): Rule => ({
  id, weight: "essential", reads: READS, breaks,
  find: (filled) => {
    const row = groups(filled).findIndex((group) => isBegun(group) && Object.values(group).some((cell) => typeof cell !== "number"));
    return row < 0 ? undefined : { row: row + 1 };
  },
});

/** No programme keeps everybody. */
export const allSaved = (id: string, breaks: Data): Rule => ({
  id, weight: "actionable", reads: ["ownShare"], breaks,
  find: (filled) => {
    const row = filled.cells("ownShare").findIndex((share) => typeof share === "number" && share >= 1);
    return row < 0 ? undefined : { row: row + 1 };
  },
});

/** More is asked for than zero churn itself would bring in. */
export const budgetAboveBound = (id: string, breaks: Data): Rule => ({
  id, weight: "actionable", reads: READS, breaks,
  find: (filled) => (isBegunAnywhere(filled) && bound(filled) < budget(filled) ? {} : undefined),
});

export const notPaidBack = (id: string, breaks: Data): Rule => ({
  id, weight: "informative", reads: READS, breaks,
  find: (filled) => (isBegunAnywhere(filled) && saved(filled) < budget(filled) && budget(filled) <= bound(filled) ? {} : undefined),
});

function groups(filled: Filled): readonly Group[] {
  const [lost, value, share, cost] = READS.map((id) => filled.cells(id));
  return lost!.map((cell, at) => ({ lost: cell, value: value![at] ?? null, share: share![at] ?? null, cost: cost![at] ?? null }));
}

const isBegun = ({ lost, share, cost }: Group): boolean => [lost, share, cost].some((cell) => !isBlank(cell));
const isBegunAnywhere = (filled: Filled): boolean => groups(filled).some(isBegun);
const sumOf = (filled: Filled, of: (group: Group) => number): number => groups(filled).filter(isBegun).reduce((sum, group) => sum + of(group), 0);
const bound = (filled: Filled): number => sumOf(filled, ({ lost, value }) => Number(lost) * Number(value));
const saved = (filled: Filled): number => sumOf(filled, ({ lost, value, share }) => Number(lost) * Number(value) * Number(share));
const budget = (filled: Filled): number => sumOf(filled, ({ cost }) => Number(cost));
