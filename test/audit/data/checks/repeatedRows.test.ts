import { repeatedRows } from "../../../../src/audit/data/checks/repeatedRows";
import { question } from "../ask";

const log = { key: ["A", "B", "A", "A"], date: [1, 1, 1, 2], amount: [5, 5, 5, 5] } as const;

test("repeatedRows tells rows that are the same in every column", () => {
  expect(repeatedRows(question(log))).toEqual([{ kind: "repeatedRows", weight: "doubt", column: undefined, rows: [0, 2], data: { extra: 1 }, firsts: [0, 0] }]);
});
test("repeatedRows is sure where the row has a number of its own, or a time of day", () => {
  expect(repeatedRows(question([["unique", [1, 1]], ["amount", [5, 5]]]))).toMatchObject([{ weight: "silent" }]);
  expect(repeatedRows(question({ ...log, date: [1.5, 1, 1.5, 2] }))).toMatchObject([{ weight: "silent" }]);
});
test("repeatedRows takes no difference for a likeness: text 5 is not number 5, and a letter is a letter", () => {
  expect(repeatedRows(question({ key: ["A", "A", "a"], amount: [5, "5", 5] }))).toEqual([]);
});
test("repeatedRows takes blank for blank, however it is said, and no blank row for a repeat", () => {
  expect(repeatedRows(question({ key: ["A", "A", null, ""], text: [null, "", "", null] }))).toMatchObject([{ rows: [0, 1] }]);
});
test("repeatedRows says nothing of a table without ids, nor of one column", () => {
  expect(repeatedRows(question({ number: [1, 1], amount: [2, 2] }))).toEqual([]);
  expect(repeatedRows(question({ key: ["A", "A"] }))).toEqual([]);
});
