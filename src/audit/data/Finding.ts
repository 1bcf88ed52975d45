/** All that can be found, in the order in which equals are told. */
export const KINDS = [
  "blankKeys", "idCase", "idSpaces", "idLetters", "idZeros", "idType", "idEdges",
  "repeatedIds", "repeatedRows", "repeatedPurchases",
  "errorValues", "datesAsText", "notDates", "datesAsNumbers", "blankDates",
  "swappedByTexts", "swappedByRange", "swappedByOrder", "noLateDays", "futureDates", "shiftedDates", "oldDates",
  "numbersAsText", "notNumbers", "blankAmounts", "blankNumbers", "negativeAmounts", "zeroAmounts", "percents", "outliers",
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How bad it is. `silent`: a metric comes out wrong and nothing shows it. `refused`: our functions answer with an error, which is
 * seen. `doubt`: it may well be right, and only a person can tell.
 */
export const WEIGHTS = ["silent", "refused", "doubt"] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Something found, as a key and data; the locale makes the sentence. It can be copied from a worker. */
export interface Finding {
  readonly kind: Kind;
  readonly weight: Weight;
  /** Undefined where it is about whole rows. */
  readonly column: number | undefined;
  /** Rows of the table, counted from 0, in order. */
  readonly rows: readonly number[];
  readonly data: Readonly<Record<string, string | number>>;
  /** Of what comes more than once: for each row the first of its likes. */
  readonly firsts?: readonly number[];
}
