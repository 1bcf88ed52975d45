import type { Grid } from "../../src/cells/Cell";
import { describeShared, serial, sharedRows } from "../support/shared";
import { spill } from "../support/sheet";

const LOG = "data/cdnow_sample_elog.csv";
const SUMMARY = "data/cdnow_customers_summary_with_transactions.csv";
const END = serial("1997-09-30");

describeShared("the CDNOW sample and its summary", [LOG, SUMMARY], () => {
  const log = sharedRows(LOG);
  const customer: Grid = log.map((row) => [Number(row["customer_id"])]);
  const date: Grid = log.map((row) => [serial(row["date"]!)]);
  const amounts = log.map((row) => Number(row["amount"]));
  const amount: Grid = amounts.map((paid) => [paid]);
  const published = new Map(sharedRows(SUMMARY).map((row) => [Number(row["ID"]), row]));

  /** Customers whose x, t_x, T or mean repeat spend is not the published one, which is rounded to two decimals. */
  const wrong = (rows: readonly (readonly unknown[])[]): unknown[] =>
    rows.filter(([id, ...numbers]) => {
      const row = published.get(Number(id))!;
      return ["x", "t_x", "T", "zbar"].some((name, at) => !(Math.abs(Number(numbers[at]) - Number(row[name])) <= 0.005 + 1e-9));
    });

  test("PURCHASESUMMARY gives the published summary of all customers but the eight of a single order for nothing, who have no purchase", () => {
    const [, ...rows] = spill("PURCHASESUMMARY", customer, date, amount, END, 7);
    expect(wrong(rows)).toEqual([]);
    const left = new Set(rows.map(([id]) => id));
    const out = [...published.keys()].filter((id) => !left.has(id));
    expect(out).toEqual([87, 155, 227, 286, 1080, 1195, 1293, 2086]);
    expect(out.map((id) => amounts.filter((_, row) => customer[row]![0] === id))).toEqual(out.map(() => [0]));
  });

  test("PURCHASESUMMARY gives the published summary of all 2,357 customers where an order for nothing costs a cent", () => {
    const [, ...rows] = spill("PURCHASESUMMARY", customer, date, amounts.map((paid) => [paid === 0 ? 0.01 : paid]), END, 7);
    expect(rows.map(([id]) => id)).toEqual([...published.keys()]);
    expect(wrong(rows)).toEqual([]);
  });

  test("CLV of all its customers is the chain of BGNBDEXPECTED and GAMMAGAMMAMEAN over their summary", () => {
    const clv = spill("CLV", customer, date, amount, 52, 0, END).slice(1);
    const summary = spill("PURCHASESUMMARY", customer, date, amount, END).slice(1);
    const [x, recency, age, spend] = [1, 2, 3, 4].map((at): Grid => summary.map((row) => [row[at]!])) as [Grid, Grid, Grid, Grid];
    const expected = spill("BGNBDEXPECTED", spill("BGNBDFIT", x, recency, age), 52, x, recency, age);
    const mean = spill("GAMMAGAMMAMEAN", spill("GAMMAGAMMAFIT", x, spend), x, spend);
    expect(clv.map((row) => row.slice(6))).toEqual(expected.map(([count], i) => [count, mean[i]![0], Number(count) * Number(mean[i]![0])]));
  });
});
