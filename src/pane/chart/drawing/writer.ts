import type { Page } from "./Page";

/** Of the width of the page. */
const LONGEST_TEXT = 0.3;

/** Writes the numbers of a chart in full, unless one would leave too little of the page to its bars: then all of them short. */
export const writer = (values: readonly number[], { numbers, measure, width }: Page): ((value: number) => string) =>
  values.some((value) => measure(numbers.full(value)) > width * LONGEST_TEXT) ? numbers.short : numbers.full;
