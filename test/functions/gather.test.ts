import { CellError, type Grid } from "../../src/cells/Cell";
import { gather, type Gathered } from "../../src/functions/gather";
import type { Ids } from "../../src/functions/Ids";
import { count, date, money } from "../../src/functions/kinds";
import { amounts, column, ids, key, measures } from "../../src/functions/params";
import { across, down } from "../support/sheet";

const orders = (customer: Grid, day: Grid, amount: Grid): Gathered =>
  gather([
    { name: "customer", param: key(), grid: customer },
    { name: "date", param: column(date()), grid: day },
    { name: "amount", param: column(money()), grid: amount },
  ]);
const customers = ({ columns }: Gathered): Ids => columns["customer"] as Ids;
const error = new CellError("#DIV/0!");

test("a row whose key is blank, text of blanks or 0 is dropped and its other cells are not read", () => {
  const read = orders(down("a", null, " ", 0, "", "b"), down(1, "x", error, null, 5, 6), down(10, error, "x", "y", true, 60));
  expect(read.fault).toBeUndefined();
  expect([...customers(read).codes]).toEqual([0, 1]);
  expect(read.columns["date"]).toEqual(Float64Array.of(1, 6));
  expect(read.columns["amount"]).toEqual(Float64Array.of(10, 60));
});

test("the first cell of an id comes back, and cellOf gives the cell of any row kept", () => {
  const read = orders(down(null, "12", 12, " 12"), down(1, 1, 1, 1), down(1, 1, 1, 1));
  expect(customers(read).cells).toEqual(["12"]);
  expect([0, 1, 2].map(customers(read).cellOf)).toEqual(["12", 12, " 12"]);
});

test("a fault names the row of the range, not of the rows kept", () => {
  const { fault } = orders(down(null, "a", "b"), down(1, 2, "x"), down(1, 2, 3));
  expect(fault).toMatchObject({ name: "date", fault: { key: "date", row: 3 } });
});

test("an error in the key column is told before a wrong type further left", () => {
  const late = gather([
    { name: "date", param: column(date()), grid: down("x", 2) },
    { name: "customer", param: key(), grid: down("a", error) },
  ]);
  expect(late.fault).toMatchObject({ name: "customer", fault: { code: "#DIV/0!", row: 2 } });
});

test("of two faults of one rank the column further left is told, though the key is read first", () => {
  const both = gather([
    { name: "date", param: column(date()), grid: down(error, 2) },
    { name: "customer", param: key(), grid: down("a", error) },
  ]);
  expect(both.fault).toMatchObject({ name: "date", fault: { row: 1 } });
});

test("columns may lie as rows, and a column and a row of one size belong together", () => {
  const read = orders(across("a", 0, "b"), down(1, 2, 3.75), across(5, 6, 7));
  expect([...customers(read).codes]).toEqual([0, 1]);
  expect(read.columns["date"]).toEqual(Float64Array.of(1, 3));
});

test("columns of different size are refused", () => {
  expect(orders(down("a", "b"), down(1), down(1, 2)).fault).toMatchObject({ name: "date", fault: { key: "sameSize" } });
});

test("nothing left is told of the first column", () => {
  expect(orders(down(null, 0), down(1, 2), down(1, 2)).fault).toMatchObject({ name: "customer", fault: { key: "nothingLeft" } });
});

test("ids in a list drop their blanks", () => {
  const read = gather([{ name: "before", param: ids(), grid: down("b", 0, null, "a", "b") }]);
  expect([...(read.columns["before"] as Ids).codes]).toEqual([0, 1, 0]);
  expect((read.columns["before"] as Ids).cellOf(1)).toBe("a");
});

test("measures lose a row where either is blank; amounts only where all are", () => {
  const lists = (kind: typeof measures): Gathered =>
    gather([
      { name: "weights", param: kind(count(), { group: "g" }), grid: down(1, null, 3, null) },
      { name: "scores", param: kind(count(), { group: "g" }), grid: down(4, 5, null, null) },
    ]);
  expect(lists(measures).columns).toEqual({ weights: Float64Array.of(1), scores: Float64Array.of(4) });
  expect(lists(amounts).columns).toEqual({ weights: Float64Array.of(1, 0, 3), scores: Float64Array.of(4, 5, 0) });
});

test("a single value stretches beside a list", () => {
  const read = gather([
    { name: "weights", param: amounts(count(), { group: "g" }), grid: [[2]] },
    { name: "scores", param: amounts(count(), { group: "g" }), grid: down(4, null, 6) },
  ]);
  expect(read.columns).toEqual({ weights: Float64Array.of(2, 2), scores: Float64Array.of(4, 6) });
});
