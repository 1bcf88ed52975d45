import { checkData } from "../../../../src/audit/data/checkData";
import type { Role } from "../../../../src/audit/data/Question";
import { changedBy, repairedCells } from "../../../../src/audit/data/repair/repairedCells";
import { repairsOf } from "../../../../src/audit/data/repair/repairsOf";
import type { Kind } from "../../../../src/audit/data/Finding";
import type { Cell } from "../../../../src/cells/Cell";
import { day, days, question } from "../ask";

const words = { mark: () => "look", repeat: (_: number, first: number) => `as ${first}` };

/** What each repair of a finding makes of a column. */
function repaired(kind: Kind, columns: Readonly<Partial<Record<Role, readonly Cell[]>>>): readonly (readonly Cell[])[] {
  const asked = question(columns);
  const findings = checkData(asked);
  return repairsOf(findings.find((each) => each.kind === kind)!, findings, asked).map((repair) => repairedCells(asked, repair, words));
}

test("ids become what most rows write, without spaces nobody sees", () => {
  expect(repaired("idCase", { key: ["Ann Lee", "ann  lee", "Ann Lee ", "Bob", " Cid", null, 0, 7] })).toEqual([["Ann Lee", "Ann Lee", "Ann Lee", "Bob", "Cid", null, 0, 7]]);
});
test("leading zeros go only where that is asked for", () => {
  expect(repaired("idCase", { key: ["a", "A", "a", "007", "7", "7"] })).toEqual([["a", "a", "a", "007", "7", "7"]]);
  expect(repaired("idZeros", { key: ["007", "7", "7"] })).toEqual([["7", "7", "7"]]);
});
test("numbers are read by the sign of the column, or by both where nobody can tell", () => {
  expect(repaired("numbersAsText", { amount: ["1 200,50", "3,5", 7, "n/a", null] })).toEqual([[1200.5, 3.5, 7, "n/a", null]]);
  expect(repaired("numbersAsText", { amount: ["1,234", 7] })).toEqual([[1234, 7], [1.234, 7]]);
  expect(repaired("numbersAsText", { amount: ["1 234,50", "1,234", "12.5", "1,5"] })).toEqual([[1234.5, 1234, 12.5, 1.5], [1234.5, 1.234, 12.5, 1.5]]);
});
test("dates are read, put back in their places and moved at once", () => {
  const wrong = [day(2024, 3, 2) + 0.5, "13/02/2024", day(2024, 4, 2), day(2024, 5, 2), day(2024, 2, 2), day(2024, 6, 2), "soon", 20_240_131, null];
  const right = [day(2024, 2, 3) + 0.5, day(2024, 2, 13), day(2024, 2, 4), day(2024, 2, 5), day(2024, 2, 2), day(2024, 2, 6), "soon", day(2024, 1, 31), null];
  for (const kind of ["datesAsText", "datesAsNumbers", "swappedByTexts"] as const) expect(repaired(kind, { date: wrong })).toEqual([right]);
});
test("dates of another count of days are moved by it", () => {
  const log = days(45_000, 40);
  expect(repaired("shiftedDates", { date: [...log, ...log.slice(0, 3).map((date) => date - 1462)] })).toEqual([[...log, ...log.slice(0, 3)]]);
});
test("dates that can be meant either way are offered both ways", () => expect(repaired("datesAsText", { date: ["03/04/2024"] })).toEqual([[day(2024, 4, 3)], [day(2024, 3, 4)]]));
test("dates with points do not decide for those with slashes, nor the choice for slashes for them", () => {
  const [end, third] = [day(2024, 1, 31), day(2024, 4, 3)];
  expect(repaired("datesAsText", { date: ["31.01.2024", "03.04.2024", "03/04/2024"] })).toEqual([[end, third, third], [end, third, day(2024, 3, 4)]]);
});
test("percent become fractions, single ones or a whole column", () => {
  expect(repaired("percents", { share: [0.05, 0.1, 0.2, 5] })).toEqual([[0.05, 0.1, 0.2, 0.05]]);
  expect(repaired("percents", { share: [5, 10, 0.5] })).toEqual([[0.05, 0.1, 0.005]]);
});
test("shares that are no percent either are only marked", () => expect(repaired("percents", { share: [0.1, 0.2, 500] })).toEqual([[null, null, "look"]]));
test("what has no safe repair is marked, and repeats by the row they repeat", () => {
  expect(repaired("blankKeys", { key: ["A", null], amount: [1, 2] })).toEqual([[null, "look"]]);
  expect(repaired("repeatedIds", { unique: ["A", "B", "A"] })).toEqual([[null, null, "as 0"]]);
});
test("changedBy counts the cells that are others, or the marks", () => {
  const asked = question({ amount: ["1,5", 2, null] });
  const [repair] = repairsOf(checkData(asked).find(({ kind }) => kind === "numbersAsText")!, [], asked);
  expect(changedBy(asked, repair!, repairedCells(asked, repair!, words))).toBe(1);
  const marks = { kind: "marks", of: "zeroAmounts", rows: [0, 2] } as const;
  expect(changedBy(asked, marks, repairedCells(asked, marks, words))).toBe(2);
});
test("a repaired column checks clean of what was repaired, and the table is as it was", () => {
  const columns = { key: ["Ann", "ann", "Ann ", "Ann"], amount: ["1 200,50 ₽", "(3)", 5, "7,5"] } as const;
  const asked = question(columns);
  const findings = checkData(asked);
  const cleaned = findings.flatMap((finding) => repairsOf(finding, findings, asked)).filter(({ kind }) => kind !== "marks").reduce((rows, repair) => {
    const cells = repairedCells(asked, repair, words);
    return rows.map((row, at) => row.map((cell, column) => (repair.kind !== "marks" && column === repair.column ? cells[at]! : cell)));
  }, asked.rows);
  expect(checkData({ ...asked, rows: cleaned }).map(({ kind }) => kind)).toEqual(["negativeAmounts"]);
  expect(asked).toEqual(question(columns));
});
