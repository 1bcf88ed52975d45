import * as fc from "fast-check";
import { runningSums } from "../../../src/core/numeric/runningSums";
import { sum } from "../../../src/core/numeric/sum";

test("runningSums of 1, 2, 3 are 1, 3, 6, and of nothing nothing", () => {
  expect(Array.from(runningSums([1, 2, 3]))).toEqual([1, 3, 6]);
  expect(runningSums([])).toHaveLength(0);
});

test("runningSums loses no small value beside a large one", () => {
  expect(Array.from(runningSums([1e16, 1, -1e16]))).toEqual([1e16, 1e16, 1]);
});

test("runningSums are the sums of the first values", () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true })), (values) => {
    runningSums(values).forEach((reached, i) => expect(reached).toBe(sum(values.slice(0, i + 1))));
  }));
});
