import { DomainError } from "../DomainError";
import { sum } from "../numeric/sum";

/** One period in the chart. */
export interface ControlPoint {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
  readonly signal: "above" | "below" | "";
}
export interface ControlChart {
  readonly centre: number;
  /** Period by period; undefined where nobody was at the start, so that there is neither rate nor limit. */
  readonly points: readonly (ControlPoint | undefined)[];
}

/**
 * Control chart of churn (p-chart): which periods differ from the overall rate by more than chance.
 *
 * Centre line c = Σ lost / Σ atStart; limits c ± sigmas·√(c(1 − c) / atStart) of each period, clipped to 0…1; a rate outside its
 * limits is a signal. Not limits from the scatter of the rates, nor one pair of limits for all: small periods scatter more.
 *
 * Shapes and units: two lists of counts of one length, sigmas > 0; shares.
 * Refuses a period that lost more customers than it had at the start, and periods that never had any.
 * Source: Montgomery, Introduction to Statistical Quality Control, ch. 7; course book 003, safety line, point 3.
 */
export function churnControl(lost: ArrayLike<number>, atStart: ArrayLike<number>, sigmas = 3): ControlChart {
  const centre = centreLine(lost, atStart);
  const spread = sigmas * Math.sqrt(centre * (1 - centre));
  const points = Array.from(atStart, (base, i) => (base === 0 ? undefined : point(lost[i]! / base, centre, spread / Math.sqrt(base))));
  return { centre, points };
}

function centreLine(lost: ArrayLike<number>, atStart: ArrayLike<number>): number {
  const period = Array.from(lost).findIndex((count, i) => count > atStart[i]!);
  if (period >= 0) {
    throw new DomainError("outOfRange", "moreThanThere", "churnControl requires lost to be at most atStart in each period", {
      period: period + 1, lost: lost[period]!, atStart: atStart[period]!,
    });
  }
  const all = sum(atStart);
  if (all === 0) throw new DomainError("divisionByZero", "nobodyEver", "churnControl requires at least one customer at the start of a period");
  return sum(lost) / all;
}

function point(rate: number, centre: number, reach: number): ControlPoint {
  const lower = Math.max(0, centre - reach);
  const upper = Math.min(1, centre + reach);
  return { rate, lower, upper, signal: rate > upper ? "above" : rate < lower ? "below" : "" };
}
