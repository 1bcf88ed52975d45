import type { Cell, Grid } from "../../src/cells/Cell";
import { describeShared, serial, sharedRows, sharedText } from "../support/shared";
import { spill } from "../support/sheet";

const ORDERS = "data/rfm_data_orders.csv";
const SUMMARY = "golden/rfm_orders.json";
const SCORES = "golden/rfm_orders_scores.csv";
const AS_OF = serial("2006-12-31");

interface Golden {
  readonly type7_strictly_above_cut_rule: {
    readonly cuts: Readonly<Record<"recency" | "frequency" | "monetary", readonly number[]>>;
    readonly score_counts: Readonly<Record<"recency" | "frequency" | "monetary", readonly number[]>>;
    readonly sum_rfm_score: number;
    readonly customers_differing_from_rfm_0_3_0: number;
  };
}

describeShared("995 customers of the R package rfm, as of 2006-12-31", [ORDERS, SUMMARY, SCORES], () => {
  const orders = sharedRows(ORDERS);
  const column = (cell: (order: Record<string, string>) => Cell): Grid => orders.map((order) => [cell(order)]);
  const args = [column((order) => order["customer_id"]!), column((order) => serial(order["order_date"]!)), column((order) => Number(order["revenue"])), AS_OF] as const;
  const customers = spill("RFM", ...args).slice(1);
  const { type7_strictly_above_cut_rule: golden } = JSON.parse(sharedText(SUMMARY)) as Golden;
  const counts = (at: number): number[] => [1, 2, 3, 4, 5].map((score) => customers.filter((row) => row[at] === score).length);
  const scoreOf = ([, , , , r, f, m]: Cell[]): number => 100 * Number(r) + 10 * Number(f) + Number(m);

  test("the file has 4,906 orders of 995 customers", () => {
    expect([orders.length, customers.length]).toEqual([4906, 995]);
  });

  test("R, F and M fall into these counts from 1 to 5", () => {
    expect(counts(4)).toEqual([197, 201, 198, 199, 200]);
    expect(counts(5)).toEqual([268, 187, 176, 244, 120]);
    expect(counts(6)).toEqual([199, 201, 197, 203, 195]);
    expect([counts(4), counts(5), counts(6)]).toEqual([golden.score_counts.recency, golden.score_counts.frequency, golden.score_counts.monetary]);
  });

  test("Σ (100 R + 10 F + M) is 329,339", () => {
    expect(customers.reduce((sum, row) => sum + scoreOf(row), 0)).toBe(329339);
    expect(golden.sum_rfm_score).toBe(329339);
  });

  test("RFMCUTS gives the type-7 quintiles", () => {
    const cuts = spill("RFMCUTS", ...args).slice(1);
    const { recency, frequency, monetary } = golden.cuts;
    for (const [at, row] of cuts.entries()) {
      expect(row[1]).toBeCloseTo(recency[at]!, 9);
      expect(row[2]).toBeCloseTo(frequency[at]!, 9);
      expect(row[3]).toBeCloseTo(monetary[at]!, 9);
    }
  });

  test("recency, count and amount agree with the R package for every customer; scores differ for the three it puts on the other side of a cut", () => {
    const published = new Map(sharedRows(SCORES).map((row) => [row["customer_id"], row]));
    expect(customers.map(([customer, recency, frequency, monetary]) => [customer, recency, frequency, monetary])).toEqual(
      customers.map(([customer]) => {
        const row = published.get(String(customer))!;
        return [customer, Number(row["recency_days"]), Number(row["transaction_count"]), Number(row["amount"])];
      }),
    );
    const differing = customers.filter((row) => scoreOf(row) !== Number(published.get(String(row[0]))!["rfm_score"]));
    expect(differing).toHaveLength(golden.customers_differing_from_rfm_0_3_0);
  });

  test("RFMSUMMARY accounts for every customer and all revenue", () => {
    const segments = spill("RFMSUMMARY", ...args).slice(1);
    const total = (at: number): number => segments.reduce((sum, row) => sum + Number(row[at]), 0);
    const revenue = orders.reduce((sum, order) => sum + Number(order["revenue"]), 0);
    expect([total(1), total(3)]).toEqual([995, revenue]);
    expect(total(2)).toBeCloseTo(1, 12);
    expect(total(4)).toBeCloseTo(1, 12);
  });
});
