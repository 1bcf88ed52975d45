import { isBlank, type Cell } from "../../cells/Cell";
import { atLeast, everyBegunRowFilled, everyCellFilled } from "../check/rules";
import type { Data, Filled, Found, Rule } from "../Step";
import { column, table, written } from "./dashboardExample";
import { EARLIER, POINTS } from "./dashboardSheet";
import { refersToSource } from "./source";

/** So many points make a trend. */
const TREND = 3;

/** Columns of the example with some cells changed. */
const withCell = (id: string, row: number, cell: Cell): Data => ({ [id]: (table[id] as readonly Cell[]).map((each, at) => (at === row - 1 ? cell : each)) });

/** A rule about each indicator that has a name. */
function eachIndicator(id: string, weight: Rule["weight"], reads: readonly string[], breaks: Data, isWrong: (cells: Readonly<Record<string, Cell>>, formulas: Readonly<Record<string, string>>) => boolean): Rule {
  const find = (filled: Filled): Found | undefined => {
    const [cells, formulas] = [columns(reads, (of) => filled.cells(of)), columns(reads, (of) => filled.formulas(of))];
    const row = filled.cells("indicator").findIndex((name, at) => !isBlank(name) && isWrong(cells(at, null), formulas(at, "")));
    return row < 0 ? undefined : { row: row + 1 };
  };
  return { id, weight, reads: ["indicator", ...reads], breaks, find };
}

function columns<T>(reads: readonly string[], of: (id: string) => readonly T[]): (at: number, blank: T) => Readonly<Record<string, T>> {
  const read = reads.map((id) => [id, of(id)] as const);
  return (at, blank) => Object.fromEntries(read.map(([id, cells]) => [id, cells[at] ?? blank]));
}

const isNumber = (cell: Cell | undefined): cell is number => typeof cell === "number";

/** More is better: red below amber, amber not above the target; less is better: the other way round. Unsaid, either will do. */
function outOfOrder({ direction, target, amber, red }: Readonly<Record<string, Cell>>): boolean {
  if (![target, amber, red].every(isNumber)) return false;
  const [rising, falling] = [Number(red) < Number(amber) && Number(amber) <= Number(target), Number(red) > Number(amber) && Number(amber) >= Number(target)];
  return direction === "more" ? !rising : direction === "less" ? !falling : !rising && !falling;
}

/** How far a value is beyond amber: above 1 it is beyond red. */
const distance = ({ now, amber, red }: Readonly<Record<string, Cell>>): number => (Number(amber) - Number(now)) / (Number(amber) - Number(red));
const hasDistance = ({ now, amber, red }: Readonly<Record<string, Cell>>): boolean => [now, amber, red].every(isNumber);

const namedTwice: Rule = {
  id: "namedTwice", weight: "actionable", reads: ["indicator"], breaks: withCell("indicator", 4, "churn"),
  find: (filled) => {
    const names = filled.cells("indicator").map((name) => String(name ?? "").toLowerCase());
    const row = names.findIndex((name, at) => name !== "" && names.indexOf(name) < at);
    return row < 0 ? undefined : { row: row + 1 };
  },
};

/** Thresholds that nothing can miss tell nobody anything. */
const allOnCourse: Rule = {
  id: "allOnCourse", weight: "informative", reads: ["indicator", "amber", "red", "now"], breaks: { now: written("={target.1}", "={target.2}", "={target.3}", "={target.4}") },
  find: (filled) => {
    const at = columns(["amber", "red", "now"], (id) => filled.cells(id));
    const known = filled.cells("indicator").flatMap((name, row) => (!isBlank(name) && hasDistance(at(row, null)) ? [distance(at(row, null))] : []));
    return known.length > 1 && known.every((each) => each <= 0) ? { data: { count: known.length } } : undefined;
  },
};

export const dashboardRules: readonly Rule[] = [
  atLeast("enough", "indicator", TREND, { indicator: column("Churn", "Satisfied") }),
  everyBegunRowFilled("defined", ["indicator", "definition", "frequency", "direction"], withCell("definition", 2, null)),
  eachIndicator("owned", "essential", ["owner"], withCell("owner", 3, null), ({ owner }) => isBlank(owner)),
  eachIndicator("thresholds", "essential", ["target", "amber", "red"], withCell("red", 2, null), ({ target, amber, red }) => ![target, amber, red].every(isNumber)),
  // Whichever way is better, amber stands between the target and red.
  eachIndicator("mixedOrder", "essential", ["target", "amber", "red"], withCell("amber", 2, 0.6), (row) => outOfOrder({ ...row, direction: null })),
  eachIndicator("order", "essential", ["direction", "target", "amber", "red"], withCell("direction", 1, "more"), outOfOrder),
  eachIndicator("valued", "essential", ["now"], { now: written("={ownChurn}", "={satisfied}") }, ({ now }) => !isNumber(now)),
  // Of a table that was pointed at, no formulas are known: the column of sources keeps it to the sheet.
  eachIndicator("noSource", "essential", ["now", "action"], { now: column(0.065, 0.82, 0.72, 1.67) }, (_, { now }) => !refersToSource(now ?? "")),
  eachIndicator("trend", "essential", POINTS, { p1: column(), p2: column(), p3: column() }, (row) => POINTS.filter((id) => isNumber(row[id])).length < TREND),
  namedTwice,
  eachIndicator("noEvidence", "actionable", ["evidence"], { evidence: column("Billing system") }, ({ evidence }) => isBlank(evidence)),
  eachIndicator("noAction", "actionable", ["amber", "red", "now", "action"], { action: column() }, (row) => hasDistance(row) && distance(row) > 1 && isBlank(row["action"])),
  eachIndicator("gap", "informative", EARLIER, withCell("p3", 2, null), (row) => isNumber(row["p2"]) && !isNumber(row["p3"]) && isNumber(row["p4"])),
  everyCellFilled("reviewed", ["reviewer", "nextReview"], { nextReview: null }, "actionable"),
  allOnCourse,
];
