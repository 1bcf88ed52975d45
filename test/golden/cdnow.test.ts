import type { Grid } from "../../src/cells/Cell";
import { describeShared, serial, sharedRows } from "../support/shared";
import { spill } from "../support/sheet";

const LOG = "data/cdnow_sample_elog.csv";

describeShared("the CDNOW sample", [LOG], () => {
  const log = sharedRows(LOG);
  const customer: Grid = log.map((row) => [Number(row["customer_id"])]);
  const date: Grid = log.map((row) => [serial(row["date"]!)]);
  const amount: Grid = log.map((row) => [Number(row["amount"])]);

  test("the log has 6,919 rows of 2,357 customers", () => {
    expect(log).toHaveLength(6919);
    expect(spill("RFM", customer, date, amount)).toHaveLength(2357 + 1);
  });

  test("RFM accounts for every purchase and all sales", () => {
    const customers = spill("RFM", customer, date, amount).slice(1);
    const total = (at: number): number => customers.reduce((sum, row) => sum + Number(row[at]), 0);
    expect(total(2)).toBe(6919);
    expect(total(3)).toBeCloseTo(amount.reduce((sum, [cell]) => sum + Number(cell), 0), 6);
  });

  test("RFM by its own cuts scores again as before, though two of its cuts are equal", () => {
    const cuts = spill("RFMCUTS", customer, date, amount);
    expect(cuts.slice(1, 3).map((row) => row[2])).toEqual([1, 1]);
    expect(spill("RFM", customer, date, amount, null, cuts)).toEqual(spill("RFM", customer, date, amount));
  });

  test("COHORTS finds the first quarter of 1997, in which all of them bought first, followed for 18 months", () => {
    const [header, ...cohorts] = spill("COHORTS", customer, date, null, "count");
    expect(cohorts.map(([cohort]) => cohort)).toEqual(["1997-01", "1997-02", "1997-03"]);
    expect(cohorts.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(2357);
    expect(header).toHaveLength(2 + 18);
    const ids = new Set(log.filter((row) => row["date"]!.startsWith("1997-01")).map((row) => row["customer_id"]));
    const again = new Set(log.filter((row) => row["date"]!.startsWith("1998-06") && ids.has(row["customer_id"]!)).map((row) => row["customer_id"]));
    expect([cohorts[0]![1], cohorts[0]!.at(-1)]).toEqual([ids.size, again.size]);
  });
});
