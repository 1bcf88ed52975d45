import { DomainError } from "../DomainError";

/**
 * A churn rate restated for another length of time: the rate which, repeated, leaves the same customers.
 *
 * 1 − (1 − rate)^(toPeriods / fromPeriods): retention multiplies. Not rate × toPeriods / fromPeriods: 10 % a month is 72 % a year,
 * not 120 %.
 *
 * Shapes and units: rate a share; fromPeriods and toPeriods lengths in one unit (12 and 1 for year to month); a share.
 * Refuses a rate that was measured over no time.
 * Source: compounding; yearly rates of monthly ones as tabulated at toption.org.
 */
export function churnConvert(rate: number, fromPeriods: number, toPeriods: number): number {
  if (fromPeriods === 0) throw new DomainError("divisionByZero", "noTime", "churnConvert requires fromPeriods above 0");
  // The power of ln(1 − 1) = −∞ to no time at all is not a number.
  if (toPeriods === 0) return 0;
  // Through logarithms because 1 − (1 − rate) loses the digits of small rates, such as one a day.
  return -Math.expm1(Math.log1p(-rate) * (toPeriods / fromPeriods));
}
