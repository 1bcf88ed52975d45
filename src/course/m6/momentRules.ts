import { isBlank, type Cell } from "../../cells/Cell";
import { numbers } from "../check/rules";
import type { Data, Filled, Rule } from "../Step";
import { column, complaints, withCell } from "./registerExample";
import { rowWhere, rule } from "./registerFindings";
import { TARGET } from "./registerSheet";

const MOMENTS = ["created", "replied", "closed"] as const;
const HOURS_A_DAY = 24;
/** A second, in hours: binary fractions of a day come no nearer. */
const CRUMB = 1 / 3600;

/** Hours between two moments; NaN where one is missing: then no comparison holds. */
const hoursBetween = (from: Cell | undefined, to: Cell | undefined): number => (typeof from === "number" && typeof to === "number" ? (to - from) * HOURS_A_DAY : NaN);
/** A table of one's own has no cell for the target. */
const targetOf = (filled: Filled): number => numbers(filled.cells("target"))[0] ?? TARGET;

const notMoments = rule("notMoments", "essential", MOMENTS, withCell("replied", 2, "next day"), (filled) =>
  MOMENTS.map((id) => rowWhere(filled.cells(id), (cell) => typeof cell !== "number")).find(Boolean),
);

const repliedBefore = rule("repliedBefore", "essential", ["created", "replied"], withCell("replied", 3, 46_035.2), (filled) =>
  rowWhere(filled.cells("replied"), (moment, row) => hoursBetween(filled.cells("created")[row], moment) < -CRUMB),
);

/** The day of closing has no time of day: it is over before its own morning. */
const closedBefore = rule("closedBefore", "essential", ["created", "closed"], withCell("closed", 3, 46_034), (filled) =>
  rowWhere(filled.cells("closed"), (day, row) => Number(day) < Math.floor(Number(filled.cells("created")[row]))),
);

/** Whoever closes a complaint has answered it; without the moment it would count as open. */
const closedUnanswered = rule("closedUnanswered", "essential", ["replied", "closed"], withCell("replied", 4, null), (filled) =>
  rowWhere(filled.cells("closed"), (_, row) => isBlank(filled.cells("replied")[row] ?? null)),
);

const inTheFuture = rule("inTheFuture", "essential", ["asOf", ...MOMENTS], { asOf: 46_042.5 }, (filled) => {
  const now = filled.cells("asOf")[0];
  return MOMENTS.map((id) => rowWhere(filled.cells(id), (moment) => hoursBetween(now, moment) > CRUMB)).find(Boolean);
});

const waiting = rule("waiting", "actionable", ["asOf", "target", "created", "replied"], { asOf: 46_044.5 }, (filled) => {
  const now = filled.cells("asOf")[0];
  return rowWhere(filled.cells("created"), (moment, row) => isBlank(filled.cells("replied")[row] ?? null) && hoursBetween(moment, now) > targetOf(filled) + CRUMB);
});

const ONLY_DATES: Data = Object.fromEntries((["created", "replied"] as const).map((id) => [id, column(...complaints[id].map((moment) => moment && Math.floor(moment)))]));

/** Dates without the time of day: a reply of the next morning and one of the next night look alike. */
const wholeDays = rule("wholeDays", "actionable", ["created", "replied"], ONLY_DATES, (filled) => {
  const moments = [...numbers(filled.cells("created")), ...numbers(filled.cells("replied"))];
  return moments.length > 0 && moments.every(Number.isInteger) ? {} : undefined;
});

const slowQuick = rule("slowQuick", "actionable", ["created", "replied", "resolved"], withCell("resolved", 5, "quick"), (filled) =>
  rowWhere(filled.cells("resolved"), (outcome, row) => outcome === "quick" && hoursBetween(filled.cells("created")[row], filled.cells("replied")[row]) > targetOf(filled) + CRUMB),
);

/** What moments cannot be, and what they say about the deadline. */
export const momentRules: readonly Rule[] = [notMoments, repliedBefore, closedBefore, closedUnanswered, inTheFuture, waiting, wholeDays, slowQuick];
