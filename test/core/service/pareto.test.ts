import * as fc from "fast-check";
import { pareto } from "../../../src/core/service/pareto";

test("pareto of the causes of leaving (course book 001) is 68-14-9-5-3-1, in sum 68, 82, 91, 96, 99, 100 %", () => {
  const rows = pareto([0, 1, 2, 3, 4, 5], [1, 3, 5, 9, 14, 68], ["die", "move", "ties", "rivals", "product", "treatment"]);
  expect(rows.map((row) => row.count)).toEqual([68, 14, 9, 5, 3, 1]);
  [0.68, 0.82, 0.91, 0.96, 0.99, 1].forEach((share, i) => expect(rows[i]!.cumulativeShare).toBeCloseTo(share, 12));
});

test("pareto adds up the rows of one label and orders equal counts by label, capitals first", () => {
  const rows = pareto([0, 1, 0, 2], [1, 3, 2, 3], ["late", "Rude", "broken"]);
  expect(rows.map(({ label, count }) => [label, count])).toEqual([[1, 3], [2, 3], [0, 3]]);
});

test("pareto has no shares where the total is 0", () => {
  expect(pareto([0], [0], ["late"])).toEqual([{ label: 0, count: 0, share: undefined, cumulativeShare: undefined }]);
  expect(pareto([], [], [])).toEqual([]);
});

test("pareto leaves its lists as they are", () => {
  const counts = [1, 2];
  pareto([0, 1], counts, ["a", "b"]);
  expect(counts).toEqual([1, 2]);
});

const LABELS = ["a", "b", "B", "ab", "ж", "10", "9"];
const rowsOf = fc.array(fc.tuple(fc.nat(LABELS.length - 1), fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 60 });

test("pareto never rises, closes at exactly 1 and ignores the order of the rows", () => {
  fc.assert(
    fc.property(rowsOf, (given) => {
      const table = (rows: typeof given) => pareto(rows.map(([label]) => label), rows.map(([, count]) => count), LABELS);
      const rows = table(given);
      rows.slice(1).forEach((row, i) => expect(row.count).toBeLessThanOrEqual(rows[i]!.count));
      if (rows[0]!.count > 0) expect(rows.at(-1)!.cumulativeShare).toBe(1);
      table([...given].reverse()).forEach((row, i) => expect(row.count).toBeCloseTo(rows[i]!.count, 6));
    }),
  );
});
