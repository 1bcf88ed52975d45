import { blankValues } from "../../../../src/audit/data/checks/blankValues";
import { days, question } from "../ask";

const withGaps = (gaps: number, count = 20) => question({ key: days(1, count), date: [...new Array<null>(gaps).fill(null), ...days(45_000, count - gaps)] });

test("blankValues tells rows without a date, an amount or a number", () => {
  const findings = blankValues(question({ key: ["A", "B"], amount: [null, 1], number: ["", 1], share: [0.1, null] }));
  expect(findings.map(({ kind, weight, rows }) => [kind, weight, rows])).toEqual([["blankAmounts", "silent", [0]], ["blankNumbers", "doubt", [0]], ["blankNumbers", "doubt", [1]]]);
});
test("blankValues takes a few blank dates for gaps and many for open ends", () => {
  expect(blankValues(withGaps(2))).toMatchObject([{ kind: "blankDates", weight: "refused", rows: [0, 1] }]);
  expect(blankValues(withGaps(3))).toMatchObject([{ kind: "blankDates", weight: "doubt" }]);
});
test("blankValues takes 0 for no date, but for an amount", () => {
  expect(blankValues(question({ key: ["A", "B"], date: [0, 45_000], amount: [0, 1] }))).toMatchObject([{ kind: "blankDates", rows: [0] }]);
});
test("blankValues says nothing of a column that is blank throughout, nor of blank rows", () => {
  expect(blankValues(question({ key: ["A", "B"], amount: [null, null] }))).toEqual([]);
  expect(blankValues(question({ key: ["A", null], amount: [1, null] }))).toEqual([]);
});
