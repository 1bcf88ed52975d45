import fc from "fast-check";
import { inert, meant } from "../../../src/files/csv/inert";
import { readCsv } from "../../../src/files/csv/readCsv";
import { writeCsv } from "../../../src/files/csv/writeCsv";

test.each(["=1+1", "=cmd|'/c calc'!A1", "@SUM(A1)", "+cmd|'/c calc'!A1", "-2+3+cmd|'/c calc'!A1", "\t=1+1", "  =1+1", "＝1+1", "-abc", "+A1", "-\nSUM(A1)"])("inert holds down %j", (text) => {
  expect(inert(text)).toBe(`'${text}`);
  expect(meant(inert(text))).toBe(text);
});
test.each(["-5", "+7 999 123-45-67", "+5 %", "-1.5%", "a=b", "3 - 2", "'s Hertogenbosch", "'=", "–", "-", ""])("inert and meant leave %j as it is, or give it back", (text) => {
  expect(meant(inert(text))).toBe(text);
});
test("inert leaves telephone numbers and signed numbers alone", () => {
  expect(["+7 999 123-45-67", "-5", "- 12,5 %"].map(inert)).toEqual(["+7 999 123-45-67", "-5", "- 12,5 %"]);
});
test("text that would act comes back from a CSV file as the same text, and never as a number or a formula", async () => {
  const cells = [["note", "n"], ["=HYPERLINK(\"https://example.org\",\"x\")", 1], ["+cmd|' /C calc'!A0", 2], ["@SUM(1,1)", 3], ["-x", 4]];
  const text = writeCsv(cells, { delimiter: ",", decimal: "." }, () => false);
  expect(text.split("\r\n").slice(1, 5).every((line) => line.startsWith("'") || line.startsWith("\"'"))).toBe(true);
  expect((await readCsv(text.slice(1), { delimiter: ",", decimal: ".", dateOrder: "ymd" })).rows).toEqual(cells);
});
test("meant undoes inert for any text", () => {
  const sign = fc.constantFrom("=", "+", "-", "@", "'", " ", "a", "1", "|");
  fc.assert(fc.property(fc.array(sign), (signs) => meant(inert(signs.join(""))) === signs.join("")));
});
