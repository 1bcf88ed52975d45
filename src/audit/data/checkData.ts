import { almostSameIds } from "./checks/almostSameIds";
import { blankKeys } from "./checks/blankKeys";
import { blankValues } from "./checks/blankValues";
import { datesAsText } from "./checks/datesAsText";
import { errorValues } from "./checks/errorValues";
import { futureDates } from "./checks/futureDates";
import { negativeAmounts } from "./checks/negativeAmounts";
import { noLateDays } from "./checks/noLateDays";
import { numbersAsText } from "./checks/numbersAsText";
import { oldDates } from "./checks/oldDates";
import { outliers } from "./checks/outliers";
import { percents } from "./checks/percents";
import { repeatedIds } from "./checks/repeatedIds";
import { repeatedPurchases } from "./checks/repeatedPurchases";
import { repeatedRows } from "./checks/repeatedRows";
import { shiftedDates } from "./checks/shiftedDates";
import { swappedDates } from "./checks/swappedDates";
import { zeroAmounts } from "./checks/zeroAmounts";
import { KINDS, WEIGHTS, type Finding } from "./Finding";
import type { Check, Question } from "./Question";

export const CHECKS: readonly Check[] = [
  blankKeys, almostSameIds, repeatedIds, repeatedRows, repeatedPurchases,
  errorValues, datesAsText, blankValues, swappedDates, noLateDays, futureDates, shiftedDates, oldDates,
  numbersAsText, negativeAmounts, zeroAmounts, percents, outliers,
];

/** All that the checks find in a table, the worst first; of equally bad ones what concerns the most rows. */
export function checkData(question: Question): readonly Finding[] {
  return CHECKS.flatMap((check) => check(question)).sort(
    (a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) || b.rows.length - a.rows.length || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.column ?? -1) - (b.column ?? -1),
  );
}
