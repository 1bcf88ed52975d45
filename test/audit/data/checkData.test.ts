import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import type { Cell } from "../../../src/cells/Cell";
import { CellError } from "../../../src/cells/Cell";
import { CHECKS, checkData } from "../../../src/audit/data/checkData";
import { WEIGHTS } from "../../../src/audit/data/Finding";
import { ROLES, type Question, type Role } from "../../../src/audit/data/Question";
import { recogniseRoles } from "../../../src/audit/data/recogniseRoles";
import { shopOrders } from "../../../src/embedded/sample/shop";
import { readCsv } from "../../../src/files/csv/readCsv";
import { recognise } from "../../../src/files/csv/recognise";
import { describeShared, sharedText } from "../../support/shared";
import { day, days, question, TODAY } from "./ask";

/** The whole log of 69,659 rows is read and checked. */
jest.setTimeout(60_000);

const cell = (): fc.Arbitrary<Cell> =>
  fc.oneof(fc.constantFrom<Cell>(null, "", " ", 0, "A", "a", "A ", "B", 12, "12", "012", "1,5", "1,234", "n/a", "13/02/2024", "03/04/2024", 20_240_131, -5, 3.5, 45_000, 45_001, TODAY + 1, 2024, true), fc.constant(new CellError("#N/A")), fc.integer({ min: 44_000, max: 46_500 }));
const tables = (): fc.Arbitrary<Question> =>
  fc.tuple(fc.array(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 30 })).chain(([roles, count]) =>
    fc.array(fc.tuple(...roles.map(() => cell())), { minLength: count, maxLength: count }).map((rows): Question => ({ headers: roles.map(String), roles, rows, today: TODAY })),
  );

test("checkData tells the worst first, and of equally bad the most frequent", () => {
  const findings = checkData(question({ key: ["A", "a", null, "B"], date: [45_000, "soon", 45_001, "later"], amount: [1, -1, -2, -3] }));
  expect(findings.map(({ kind }) => kind)).toEqual(["blankKeys", "idCase", "notDates", "negativeAmounts"]);
});
test("checkData follows the rows wherever they go, but for the order of a log", () => {
  fc.assert(
    fc.property(tables().chain((asked) => fc.tuple(fc.constant(asked), fc.shuffledSubarray([...asked.rows.keys()], { minLength: asked.rows.length }))), ([asked, order]) => {
      const find = (rows: Question["rows"], place: (row: number) => number) => checkData({ ...asked, rows }).filter(({ kind }) => kind !== "swappedByOrder").map(({ kind, weight, column, rows: found, data }) => ({ kind, weight, column, data, rows: found.map(place).sort((a, b) => a - b) }));
      expect(find(order.map((row) => asked.rows[row]!), (row) => order[row]!)).toEqual(find(asked.rows, (row) => row));
    }),
  );
});
test("checkData changes nothing it is given, and numbers rows of the table, each once and in order", () => {
  fc.assert(
    fc.property(tables(), (asked) => {
      const before = structuredClone(asked.rows.map((row) => row.map(String)));
      const findings = checkData(asked);
      expect(asked.rows.map((row) => row.map(String))).toEqual(before);
      for (const { rows, firsts, weight } of findings) {
        expect(rows.length).toBeGreaterThan(0);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(rows.every((row) => row >= 0 && row < asked.rows.length)).toBe(true);
        expect(firsts?.length ?? rows.length).toBe(rows.length);
        expect(WEIGHTS).toContain(weight);
      }
    }),
  );
});
test("checkData finds nothing in a clean table, nor in one without rows or columns", () => {
  const log = { key: days(1, 60).map((at) => `C-${at % 17}`), unique: days(1001, 60), date: days(day(2025, 1, 2), 60, 5), amount: days(0, 60).map((at) => 10 + ((at * 7) % 23)), share: days(0, 60).map((at) => (at % 10) / 10), text: days(0, 60).map((at) => (at % 2 ? "x" : null)) };
  expect(checkData(question(log))).toEqual([]);
  expect(checkData(question({ key: [] }))).toEqual([]);
  expect(checkData({ headers: [], rows: [[]], roles: [], today: TODAY })).toEqual([]);
});
test("every check of the folder is asked, once", () => {
  const files = readdirSync(join(__dirname, "../../../src/audit/data/checks")).map((file) => basename(file, ".ts"));
  expect(CHECKS.map(({ name }) => name).sort()).toEqual(files.sort());
});

const SHOP: readonly (readonly Cell[])[] = shopOrders().map(({ customer, date, amount }) => [customer, date, amount]);
test("checkData finds the refunds of the sample shop, and nothing else", () => {
  const shop = { headers: ["Customer", "Date", "Amount"], rows: SHOP };
  const findings = checkData({ ...shop, roles: recogniseRoles(shop), today: TODAY });
  expect(findings).toMatchObject([{ kind: "negativeAmounts", rows: SHOP.flatMap(([, , amount], row) => (Number(amount) < 0 ? [row] : [])) }]);
});

/** What the data sets hold indeed: equal rows of one day, records given away, and one order of 99 records. */
const HELD: readonly (readonly [file: string, roles: readonly Role[], found: readonly (readonly [string, number])[]])[] = [
  ["data/cdnow_sample_elog.csv", ["key", "key", "date", "number", "amount"], [["repeatedRows", 40], ["zeroAmounts", 8]]],
  ["data/cdnow_master_elog.csv", ["key", "date", "number", "amount"], [["repeatedRows", 470], ["zeroAmounts", 80], ["outliers", 1], ["outliers", 1]]],
  ["data/cdnow_customers_summary_with_transactions.csv", ["unique", "number", "number", "number", "number"], []],
  ["data/donations.csv", ["number", "number", "number", "number"], []],
  ["data/rfm_data_orders.csv", ["key", "date", "amount"], []],
];
describeShared("checkData of published data", HELD.map(([file]) => file), () => {
  test.each(HELD)("checkData finds in %s what is there", async (file, roles, expected) => {
    const text = sharedText(file);
    const { rows } = await readCsv(text, recognise(text, "en"));
    const table = { headers: rows[0]!.map(String), rows: rows.slice(1) };
    expect(recogniseRoles(table)).toEqual(roles);
    expect(checkData({ ...table, roles, today: TODAY }).map(({ kind, rows: found }) => [kind, found.length])).toEqual(expected);
  });
});
