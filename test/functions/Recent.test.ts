import { CellError, type Cell, type Grid } from "../../src/cells/Cell";
import { defineFunction } from "../../src/functions/defineFunction";
import { amounts } from "../../src/functions/params";
import { money } from "../../src/functions/kinds";
import { Recent } from "../../src/functions/Recent";
import { column } from "../../src/functions/results";

const words = { summary: "", params: { values: "" }, help: { definition: "", rival: "", source: "" } };
function counting(remembered: boolean) {
  let computed = 0;
  const fn = defineFunction({
    id: "DOUBLED", topic: "meta", native: { none: "fit" }, remembered, params: { values: amounts(money()) }, result: column("money"), text: { en: words, ru: words, zh: words }, examples: [],
    compute: ({ values }) => (computed++, Array.from(values, (value) => [2 * value])),
  });
  return { fn, computed: () => computed };
}
const cells = (...values: Cell[]): Grid => values.map((value) => [value]);

test("a call on the same values, in arrays of their own, is answered without computing", () => {
  const { fn, computed } = counting(true);
  const recent = new Recent();
  expect(recent.call(fn, [cells(1, 2)])).toEqual([[2], [4]]);
  expect(recent.call(fn, [cells(1, 2)])).toEqual([[2], [4]]);
  expect(computed()).toBe(1);
});
test.each<[string, Grid, unknown]>([
  ["another value", cells(1, 3), [[2], [6]]], ["a number as text", cells(1, "2"), "#VALUE!"], ["another shape", [[1, 3]], [[2], [6]]], ["a blank", cells(1, null), [[2]]],
  ["an error", cells(1, new CellError("#N/A")), "#N/A"], ["one row more", cells(1, 2, 3), [[2], [4], [6]]],
])("%s is another call", (_, given, wanted) => {
  const { fn } = counting(true);
  const recent = new Recent();
  recent.call(fn, [cells(1, 2)]);
  const result = recent.call(fn, [given]);
  const first = result[0]![0];
  expect(first instanceof CellError ? first.code : result).toEqual(wanted);
  expect(recent.call(fn, [cells(1, 2)])).toEqual([[2], [4]]);
});
test("only the last few calls are kept", () => {
  const { fn, computed } = counting(true);
  const recent = new Recent();
  for (const value of [1, 2, 3, 4, 5]) recent.call(fn, [cells(value)]);
  recent.call(fn, [cells(5)]);
  expect(computed()).toBe(5);
  recent.call(fn, [cells(1)]);
  expect(computed()).toBe(6);
});
test("a function that is quicker computed than compared is always computed", () => {
  const { fn, computed } = counting(false);
  const recent = new Recent();
  recent.call(fn, [cells(1)]);
  recent.call(fn, [cells(1)]);
  expect(computed()).toBe(2);
});
