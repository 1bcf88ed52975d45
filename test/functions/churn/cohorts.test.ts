import { CellError } from "../../../src/cells/Cell";
import { down, spill, value, why } from "../../support/sheet";

test("COHORTS leaves cells after the last period of the data blank, and a 0 where nobody bought", () => {
  expect(spill("COHORTS", down("a", "b", "a"), down(45292, 45325, 45365))).toEqual([
    ["Cohort", "Customers", 0, 1, 2],
    ["2024-01", 1, 1, 0, 1],
    ["2024-02", 1, 1, 0, ""],
  ]);
});

test("COHORTS names quarters, years and ISO weeks", () => {
  const first = (period: string): unknown => spill("COHORTS", down("a"), down(45657.9), period)[1]![0];
  expect(["month", "quarter", "year", "WEEK"].map(first)).toEqual(["2024-12", "2024-Q4", "2024", "2025-W01"]);
});

test("COHORTS gives shares or counts, and its words in the language asked for", () => {
  const args = [down("a", "b", "a"), down(45292, 45293, 45325)] as const;
  expect(spill("COHORTS", ...args)[1]).toEqual(["2024-01", 2, 1, 0.5]);
  expect(spill("COHORTS", ...args, null, "count", "zh")).toEqual([["同期群", "客户数", 0, 1], ["2024-01", 2, 2, 1]]);
  expect(spill("COHORTS", ...args, [[0]], [[null]], [[""]])[1]).toEqual(["2024-01", 2, 1, 0.5]);
});

test("COHORTS drops rows without a customer, refuses text as a date and unknown periods", () => {
  expect(spill("COHORTS", down("a", null), down(45292, new CellError("#N/A")))[1]).toEqual(["2024-01", 1, 1]);
  expect(why("en", "COHORTS", down("a", "b"), down(45292, "1 May"))).toContain("date, row 2");
  expect(value("COHORTS", down("a"), down(45292), "day")).toBe("#VALUE!");
  expect(value("COHORTS", down(0), down(45292))).toBe("#N/A");
});

test("COHORTS over more periods than a sheet has columns says so", () => {
  expect(value("COHORTS", down("a", "a"), down(100, 200_000), "week")).toBe("#N/A");
  expect(why("ru", "COHORTS", down("a", "a"), down(100, 200_000), "week")).toContain("даты охватывают периодов: 28558");
});
