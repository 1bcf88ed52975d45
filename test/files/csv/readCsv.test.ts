import { readCsv } from "../../../src/files/csv/readCsv";
import type { CsvForm } from "../../../src/files/csv/CsvForm";

const COMMA: CsvForm = { delimiter: ",", decimal: ".", dateOrder: "ymd" };
const SEMICOLON: CsvForm = { delimiter: ";", decimal: ",", dateOrder: "dmy" };

test("readCsv reads ids with zeros as text, numbers as numbers, dates as serials", async () => {
  const { rows, kinds } = await readCsv("id,date,amount\n00004,2024-01-01,29.33\n00004,2024-03-01,-5\n", COMMA);
  expect(rows).toEqual([["id", "date", "amount"], ["00004", 45292, 29.33], ["00004", 45352, -5]]);
  expect(kinds).toEqual(["text", "dates", "values"]);
});
test("readCsv reads a decimal comma, grouped thousands, per cent and dates with the day first", async () => {
  const { rows } = await readCsv('a;b;c;d\n"1 234,5";3,25%;05.03.2024;12,\n1.000;-1,5e3;31.12.1999;abc', SEMICOLON);
  expect(rows[1]).toEqual([1234.5, 0.0325, 45356, 12]);
  expect(rows[2]).toEqual([1000, -1500, 36525, "abc"]);
});
test("readCsv keeps quotes, line breaks and delimiters inside cells, and pads short rows", async () => {
  const { rows } = await readCsv('a,b\n"x, ""y""\nz"\n1,2,3', COMMA);
  expect(rows).toEqual([["a", "b", null], ['x, "y"\nz', null, null], [1, 2, 3]]);
});
test("readCsv leaves a column alone in which fewer than nine cells of ten are dates", async () => {
  expect((await readCsv("part\n1-2-24\n7-3-24\nspare", COMMA)).rows).toEqual([["part"], ["1-2-24"], ["7-3-24"], ["spare"]]);
});
test("readCsv reads a column with one odd date in ten as dates, leaves that one as text and says where it is", async () => {
  const days = Array.from({ length: 18 }, (_, i) => `x,2024-01-${String(i + 1).padStart(2, "0")}`);
  const { rows, kinds, oddDates } = await readCsv(["id,day", ...days, "x,2024-02-30", "x,00", "x,"].join("\n"), COMMA);
  expect(kinds).toEqual(["values", "dates"]);
  expect(rows.slice(18)).toEqual([["x", 45309], ["x", "2024-02-30"], ["x", "00"], ["x", null]]);
  expect(oddDates).toEqual({ count: 2, first: { row: 19, column: 1 } });
});
test("readCsv keeps blank lines between others, and drops those at the end", async () => {
  expect((await readCsv("q\n1\n\n3\n\n\n", COMMA)).rows).toEqual([["q"], [1], [null], [3]]);
  expect((await readCsv("a,b\n1,2\n\n3,4", COMMA)).rows).toEqual([["a", "b"], [1, 2], [null, null], [3, 4]]);
});
test("readCsv keeps every row of one column, blank or not, over the borders of its pieces", async () => {
  const lines = Array.from({ length: 90_000 }, (_, i) => (i % 3 === 1 ? "" : String(i)));
  const { rows } = await readCsv(`${lines.join("\r\n")}\r\n`, COMMA);
  expect(rows.map(([cell]) => (cell === null ? "" : String(cell)))).toEqual(lines);
});
test("readCsv leaves codes as they are written", async () => {
  expect((await readCsv("code\n1E5\n+7\n12", COMMA)).rows).toEqual([["code"], ["1E5"], ["+7"], [12]]);
});
test("readCsv keeps the time of day", async () => {
  const { rows, kinds } = await readCsv("at\n2024-01-01 06:00\n2024-01-02T12:00:00Z", COMMA);
  expect(rows).toEqual([["at"], [45292.25], [45293.5]]);
  expect(kinds).toEqual(["times"]);
});
test("readCsv keeps sixteen digits as text: a number could not hold them", async () => {
  expect((await readCsv("card\n1234567890123456", COMMA)).rows[1]).toEqual(["1234567890123456"]);
});
test("readCsv reads 100,000 rows in pieces and says how far it is", async () => {
  const text = `id,date,amount\n${Array.from({ length: 100_000 }, (_, i) => `${i},2024-01-${String(1 + (i % 28)).padStart(2, "0")},${i / 4}`).join("\n")}`;
  const shares: number[] = [];
  const { rows } = await readCsv(text, COMMA, (share) => shares.push(share));
  expect(rows).toHaveLength(100_001);
  expect(rows[100_000]).toEqual([99_999, 45292 + (99_999 % 28), 24999.75]);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
test("readCsv of nothing is nothing", async () => {
  expect(await readCsv("", COMMA)).toEqual({ rows: [], kinds: [], oddDates: { count: 0 } });
});
