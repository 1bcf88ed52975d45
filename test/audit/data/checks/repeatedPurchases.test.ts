import { repeatedPurchases } from "../../../../src/audit/data/checks/repeatedPurchases";
import { question } from "../ask";

const log = { key: ["A", "A", "A", "B"], date: [1, 1, 2, 1], amount: [5, 5, 5, 5], text: ["x", "y", "x", "x"] } as const;

test("repeatedPurchases tells rows of one id, date and amount that differ elsewhere", () => {
  expect(repeatedPurchases(question(log))).toEqual([{ kind: "repeatedPurchases", weight: "doubt", column: undefined, rows: [0, 1], data: { extra: 1 }, firsts: [0, 0] }]);
});
test("repeatedPurchases leaves rows that are the same throughout to others", () => expect(repeatedPurchases(question({ ...log, text: ["x", "x", "x", "x"] }))).toEqual([]));
test("repeatedPurchases tells three of which two are the same throughout", () => {
  expect(repeatedPurchases(question({ key: ["A", "A", "A"], date: [1, 1, 1], amount: [5, 5, 5], text: ["x", "x", "y"] }))).toMatchObject([{ rows: [0, 1, 2], data: { extra: 2 } }]);
});
test("repeatedPurchases takes blanks for no likeness, and needs all three columns", () => {
  expect(repeatedPurchases(question({ ...log, amount: [null, null, 5, 5] }))).toEqual([]);
  expect(repeatedPurchases(question({ key: ["A", "A"], date: [1, 1], text: ["x", "y"], number: [1, 1] }))).toEqual([]);
});
