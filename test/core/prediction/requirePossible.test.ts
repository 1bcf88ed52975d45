import { impossibility, requirePossible } from "../../../src/core/prediction/requirePossible";

test.each([
  [0, 0, 39, undefined],
  [2, 30, 39, undefined],
  // The last purchase on the last day, and a customer of today.
  [2, 39, 39, undefined],
  [0, 0, 0, undefined],
  [1, 5, 39, undefined],
  [1.5, 5, 39, undefined],
  [0.5, 5, 39, "partOfPurchase"],
  [2, 40, 39, "recencyAfterAge"],
  [2, 0, 39, "repeatAtOnce"],
  [0, 5, 39, "recencyWithoutRepeat"],
])("x = %d, t_x = %d, T = %d: %s", (x, tx, T, fault) => expect(impossibility(x, tx, T)).toBe(fault));

test("requirePossible names the row and what it saw", () => {
  expect(() => requirePossible("fit", 2, 40, 39, 7)).toThrow(expect.objectContaining({ reason: "outOfRange", fault: "recencyAfterAge", row: 7, data: { frequency: 2, recency: 40, age: 39 } }));
});
