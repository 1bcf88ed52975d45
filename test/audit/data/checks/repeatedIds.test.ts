import { repeatedIds } from "../../../../src/audit/data/checks/repeatedIds";
import { found } from "../ask";

test("repeatedIds tells all rows of ids that repeat, with the first of each", () => {
  expect(found(repeatedIds, "unique", ["A", "B", "A", "C", "B", "A"])).toEqual([{ kind: "repeatedIds", weight: "silent", column: 0, rows: [0, 1, 2, 4, 5], data: { extra: 3 }, firsts: [0, 1, 0, 1, 0] }]);
});
test("repeatedIds compares as our functions do: trimmed, 12 as 12, capitals apart", () => {
  expect(found(repeatedIds, "unique", ["A", " A", 12, "12", "x", "X"])).toMatchObject([{ rows: [0, 1, 2, 3] }]);
});
test("repeatedIds takes blanks for no ids", () => expect(found(repeatedIds, "unique", [null, "", " ", 0])).toEqual([]));
test("repeatedIds lets customers buy again", () => expect(found(repeatedIds, "key", ["A", "A"])).toEqual([]));
