import { almostSameIds } from "../../../../src/audit/data/checks/almostSameIds";
import { found, told } from "../ask";

const kinds = (...ids: (string | number)[]) => told(found(almostSameIds, "key", ids)).map(([kind]) => kind);

test("almostSameIds tells the rows not spelled as most rows of their id, with an example", () => {
  expect(found(almostSameIds, "key", ["Ann", "ANN", "Ann", "Bob"])).toEqual([{ kind: "idCase", weight: "silent", column: 0, rows: [1], data: { ids: 1, one: "ANN", other: "Ann" } }]);
});
test.each([
  ["capitals", "Ann", "aNN", "idCase"],
  ["Russian capitals", "Анна", "АННА", "idCase"],
  ["double spaces", "Ann Lee", "Ann  Lee", "idSpaces"],
  ["no-break spaces", "Ann Lee", "Ann\u00a0Lee", "idSpaces"],
  ["spaces without width", "Ann", "Ann\u200b", "idSpaces"],
  ["Cyrillic letters", "C-101", "С-101", "idLetters"],
  ["ё and е", "Семёнов", "Семенов", "idLetters"],
  ["wide letters", "A12", "Ａ１２", "idLetters"],
  ["leading zeros", "007", "7", "idZeros"],
  ["number and text", 12, "12", "idType"],
  ["spaces at the ends", "Ann", "Ann ", "idEdges"],
  ["no-break spaces at the ends", "Ann", "\u00a0Ann", "idEdges"],
])("almostSameIds tells ids that differ by %s, and by nothing else", (_, a, b, kind) => expect(kinds(a, b)).toEqual([kind]));
test("almostSameIds tells each way of ids that differ in two", () => expect(kinds("Ann Lee", "ann  lee")).toEqual(["idCase", "idSpaces"]));
test.each([["Ann Lee", "Anne Lee"], ["A-1", "A1"], ["A10", "A100"], ["a1B2c3D4", "A1b2c3D4"], ["0", "00a"]])("almostSameIds leaves %s and %s two", (a, b) => expect(kinds(a, b)).toEqual([]));
test("almostSameIds shows spaces that nobody sees", () => expect(found(almostSameIds, "key", ["Ann", "Ann ", "Ann"])[0]!.data).toMatchObject({ one: "Ann␣", other: "Ann" }));
test("almostSameIds puts letters that look like others in brackets", () => expect(found(almostSameIds, "key", ["C-101", "С-101", "C-101"])[0]!.data).toMatchObject({ one: "[С]-101", other: "C-101" }));
test("almostSameIds lets one spelling and blanks be", () => expect(kinds("Ann", "Ann", "", 0, "Bob")).toEqual([]));
