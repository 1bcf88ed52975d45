import * as fc from "fast-check";
import { PERIOD_OF } from "../../../src/core/churn/calendarPeriod";
import { cohorts, type Cohort } from "../../../src/core/churn/cohorts";

const JANUARY = PERIOD_OF.month(45292);
const plain = (found: readonly Cohort[]): unknown[] => found.map(({ period, size, active }) => [period - JANUARY, size, ...active]);

test("cohorts follows customers from the month of their first purchase", () => {
  // January: customers 0 and 1; February: customer 2 new, 0 again; March: 0 and 1 again.
  const found = cohorts([0, 1, 0, 2, 1, 0], [45292, 45301, 45325, 45330, 45360, 45365], 3);
  expect(plain(found)).toEqual([
    [0, 2, 2, 1, 2],
    [1, 1, 1, 0],
  ]);
});

test("cohorts counts a customer once a period", () => {
  expect(plain(cohorts([0, 0, 0], [45292, 45292, 45300], 1))).toEqual([[0, 1, 1]]);
});

test("cohorts has no row for a period without new customers, but keeps its column", () => {
  expect(plain(cohorts([0, 1], [45292, 45360], 2))).toEqual([
    [0, 1, 1, 0, 0],
    [2, 1, 1],
  ]);
});

test("cohorts takes the period it is told", () => {
  const found = (period: "quarter" | "year" | "week"): number[] => cohorts([0, 0], [45292, 45400], 1, period).map(({ active }) => active.length);
  expect([found("quarter"), found("year"), found("week")]).toEqual([[2], [1], [16]]);
});

test("cohorts refuses dates over more periods than a sheet has columns", () => {
  expect(() => cohorts([0, 0], [100, 16_382 * 7 + 100], 1, "week")).toThrow("at most as many periods");
  expect(() => cohorts([0, 0], [100, 16_381 * 7 + 100], 1, "week")).not.toThrow();
});

test("cohorts does not change what it is given", () => {
  const [codes, dates] = [[1, 0], [45330, 45292]];
  cohorts(codes, dates, 2);
  expect([codes, dates]).toEqual([[1, 0], [45330, 45292]]);
});

const purchases = fc.array(fc.record({ customer: fc.nat(7), date: fc.integer({ min: 45000, max: 45700 }) }), { minLength: 1, maxLength: 60 });

test("cohorts agrees with sets of customers by period, whatever the order of the rows", () => {
  fc.assert(
    fc.property(purchases, fc.constantFrom("month", "quarter", "year", "week"), (rows, period) => {
      const found = cohorts(rows.map(({ customer }) => customer), rows.map(({ date }) => date), 8, period);
      const seen = rows.map(({ customer, date }) => ({ customer, period: PERIOD_OF[period](date) }));
      const last = Math.max(...seen.map((row) => row.period));
      const first = (customer: number): number => Math.min(...seen.filter((row) => row.customer === customer).map((row) => row.period));
      const customers = [...new Set(seen.map((row) => row.customer))];
      const starts = [...new Set(customers.map(first))].sort((a, b) => a - b);
      const wanted = starts.map((start) => {
        const members = customers.filter((customer) => first(customer) === start);
        const active = Array.from({ length: last - start + 1 }, (_, k) => members.filter((member) => seen.some((row) => row.customer === member && row.period === start + k)).length);
        return { period: start, size: members.length, active: Int32Array.from(active) };
      });
      expect(found).toEqual(wanted);
    }),
  );
});
