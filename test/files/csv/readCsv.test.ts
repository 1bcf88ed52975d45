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
test("readCsv leaves a column alone in which not every cell is a date", async () => {
  expect((await readCsv("part\n1-2-24\n7-3-24\nspare", COMMA)).rows).toEqual([["part"], ["1-2-24"], ["7-3-24"], ["spare"]]);
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
  expect(await readCsv("", COMMA)).toEqual({ rows: [], kinds: [] });
});
