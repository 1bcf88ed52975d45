import fc from "fast-check";
import { CellError } from "../../../src/cells/Cell";
import { firstMiss, isAmbiguous, isClose, isMet } from "../../../src/course/key/close";

test.each([
  [0.0667, 0.0666666, "share", true],
  [0.0669, 0.0666666, "share", true],
  [0.0671, 0.0666666, "share", false],
  [0.07, 0.0666666, "share", false],
  [200, 200, "count", true],
  [200.5, 200, "count", false],
  [201, 200, "count", false],
  [1_500_001, 1_500_000, "money", true],
  [1_510_000, 1_500_000, "money", false],
  [0.87, 0.874, "ratio", true],
  [0, 0, "money", true],
  [0.004, 0, "money", false],
  [-5, 5, "money", false],
] as const)("%d is %d as a %s: %s", (got, expected, unit, close) => {
  expect(isClose(got, expected, unit)).toBe(close);
});

test("a block is met where all its numbers are; its words are free", () => {
  const expected = [["Label", 10], ["Other", 20]];
  expect(isMet([["Подпись", 10], ["x", 20.05]], expected, ["text", "ratio"])).toBe(true);
  expect(firstMiss([["", 10], ["", 25]], expected, ["text", "ratio"])).toEqual({ row: 1, column: 1 });
  expect(firstMiss([["", 10]], expected, ["text", "ratio"])).toEqual({ row: 1, column: 1 });
});

test("nothing meets an error, and nothing is met where no number is expected", () => {
  expect(isMet([[5]], [[new CellError("#N/A")]], ["number"])).toBe(false);
  expect(isMet([["a"]], [["a"]], ["text"])).toBe(false);
});

test("two answers within three tolerances could be taken for each other; counts only when alike", () => {
  expect(isAmbiguous([[100.01]], [[101.4]], ["money"])).toBe(true);
  expect(isAmbiguous([[100.01]], [[102]], ["money"])).toBe(false);
  expect(isAmbiguous([[100]], [[101]], ["count"])).toBe(false);
  expect(isAmbiguous([[100]], [[100]], ["count"])).toBe(true);
  expect(isAmbiguous([[new CellError("#N/A")]], [[1]], ["number"])).toBe(false);
});

test("what is not ambiguous is not met by anything that meets the other", () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.double({ min: -1, max: 1, noNaN: true }), (a, b, within) => {
      const got = a * (1 + 0.005 * within);
      if (!isAmbiguous([[a]], [[b]], ["number"])) expect(isMet([[got]], [[a]], ["number"]) && isMet([[got]], [[b]], ["number"])).toBe(false);
    }),
  );
});
