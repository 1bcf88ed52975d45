import { numbers } from "../check/rules";
import type { Data, Rule } from "../Step";

/** The segments come to the total from the books. */
export const addsUp = (id: string, column: string, whole: string, breaks: Data): Rule => ({
  id, weight: "essential", reads: [column, whole], breaks,
  find: (filled) => {
    const sum = numbers(filled.cells(column)).reduce((all, part) => all + part, 0);
    const total = numbers(filled.cells(whole))[0] ?? 0;
    return Math.abs(sum - total) < 0.005 ? undefined : { data: { sum: Number(sum.toPrecision(12)), total } };
  },
});

/** The same number in every segment is more often one taken for all than one measured in each. */
export const notAllAlike = (id: string, column: string, breaks: Data): Rule => ({
  id, weight: "actionable", reads: [column], breaks,
  find: (filled) => {
    const found = numbers(filled.cells(column));
    return found.length > 1 && found.every((each) => each === found[0]) ? { data: { count: found.length } } : undefined;
  },
});
