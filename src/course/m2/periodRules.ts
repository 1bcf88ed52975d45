import type { Cell } from "../../cells/Cell";
import { numbers } from "../check/rules";
import type { Data, Filled, Found, Rule } from "../Step";

const COUNTS = ["begin", "joined", "end"] as const;

/** Counts of customers are numbers, and no number of customers is below zero. */
export const areCounts = (id: string, breaks: Data): Rule =>
  eachPeriod(id, COUNTS, breaks, (counts) => (counts.every((count) => count === null || isCount(count)) ? undefined : {}));

/** A period opens with what the one before closed with. */
export const followOn = (id: string, breaks: Data): Rule => ({
  id, weight: "essential", reads: ["begin", "end"], breaks,
  find: (filled) => {
    const [begin, end] = [filled.cells("begin"), filled.cells("end")];
    const at = begin.findIndex((opening, period) => period > 0 && isCount(opening) && isCount(end[period - 1]) && opening !== end[period - 1]);
    return at < 0 ? undefined : { row: at + 1, data: { opening: Number(begin[at]), closing: Number(end[at - 1]) } };
  },
});

/** Nobody can be lost who was never there: fewer joined than the growth says. */
export const noneFound = (id: string, breaks: Data): Rule =>
  eachPeriod(id, COUNTS, breaks, ([begin, joined, end]) => {
    const lost = Number(begin) + Number(joined) - Number(end);
    return [begin, joined, end].every(isCount) && lost < 0 ? { data: { sum: lost } } : undefined;
  });

/** Everybody who joined counts, whether they stayed or not; but those who joined and stayed are at most those at the end. */
export const joinedStay = (id: string, breaks: Data): Rule =>
  eachPeriod(id, ["joined", "end"], breaks, ([joined, end]) => (isCount(joined) && isCount(end) && joined > end ? {} : undefined));

/** Of the customers of a period some are large, and of the large ones some leave. */
export const largeWithinAll = (id: string, breaks: Data): Rule =>
  eachPeriod(id, ["begin", "largeBegin", "largeLost"], breaks, ([begin, large, lost]) => {
    const tooMany = isCount(begin) && isCount(large) && large > begin;
    return tooMany || (isCount(lost) && lost > Number(large)) ? {} : undefined;
  });

/** Large customers leave more often than all: the fourth point of the safety line. */
export const largeLeaveMore = (id: string, breaks: Data): Rule => ({
  id, weight: "informative", reads: [...COUNTS, "largeBegin", "largeLost"], breaks,
  find: (filled) => (total(filled, "largeLost") / total(filled, "largeBegin") > meanRate(filled) ? {} : undefined),
});

/** Rates several times apart are more often of a month and of a year than of a good and a bad year. */
const FAR_APART = 4;

/** The rate of the year before is of the same interval as the periods. */
export const sameInterval = (id: string, before: string, breaks: Data): Rule => ({
  id, weight: "actionable", reads: [...COUNTS, before], breaks,
  find: (filled) => {
    const times = total(filled, before) / meanRate(filled);
    return times > FAR_APART || (times > 0 && times < 1 / FAR_APART) ? {} : undefined;
  },
});

const total = (filled: Filled, column: string): number => numbers(filled.cells(column)).reduce((sum, count) => sum + count, 0);

const meanRate = (filled: Filled): number => (total(filled, "begin") + total(filled, "joined") - total(filled, "end")) / total(filled, "begin");

const isCount = (cell: Cell | undefined): cell is number => typeof cell === "number" && cell >= 0;

/** An essential rule about each period by itself; blank cells come as null. */
function eachPeriod(id: string, reads: readonly string[], breaks: Data, fault: (cells: readonly Cell[]) => Found | undefined): Rule {
  const find = (filled: Filled): Found | undefined => {
    const columns = reads.map((column) => filled.cells(column));
    for (const [at] of (columns[0] ?? []).entries()) {
      const found = fault(columns.map((column) => column[at] || (column[at] === 0 ? 0 : null)));
      if (found) return { ...found, row: at + 1 };
    }
    return undefined;
  };
  return { id, weight: "essential", reads, breaks, find };
}
