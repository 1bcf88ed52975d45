import { wordsIn } from "../../locale/words";
import type { Locale } from "../../locale/Locale";

const [LABEL, FIGURE, NOTE, GAP, CUSTOMER, NUMBER] = [56, 15, 60, 3, 14, 11];

/**
 * Widths of the columns, in characters. Headers that come by calculation do not make their row higher: each stands on one line.
 */
export function widths(locale: Locale): readonly number[] {
  const words = wordsIn(locale);
  const summary = [Math.max(CUSTOMER, wide(words.customer)), ...[words.frequency, words.recencyUnits, words.age, words.meanSpend].map(wide)];
  return [LABEL, FIGURE, FIGURE, NOTE, ...summary, ...[words.alive, words.expectedPurchases, words.expectedSpend, words.clv].map(wide), GAP, ...summary];
}

/** As wide as a bold header; a Chinese sign takes the room of two letters. */
const wide = (header: string): number => Math.max(NUMBER, [...header].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0) + 4);
