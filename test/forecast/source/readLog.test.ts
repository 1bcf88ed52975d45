import { CellError, type Grid } from "../../../src/cells/Cell";
import { readLog } from "../../../src/forecast/source/readLog";

const read = (rows: Grid) => readLog({ sheet: "Orders", area: { row: 3, column: 0, rows: rows.length, columns: 3 }, headers: ["Customer", "Date", "Amount"], rows }, { customer: 0, date: 1, amount: 2 });

test("readLog gives one customer one code, however the id is written, and cuts the time of day off", () => {
  expect(read([[12, 45_300.75, 10], ["12 ", 45_301, -2], ["b", 45_299, null]])).toEqual({
    purchases: { codes: Int32Array.of(0, 0, 1), dates: Float64Array.of(45_300, 45_301, 45_299), amounts: Float64Array.of(10, -2, 0), customers: 2 },
    from: 45_299, to: 45_301, leftOut: {},
  });
});
test("readLog leaves out what is no purchase, counts the reasons and tells the first row of each", () => {
  const log = read([["a", 45_300, 1], [null, 45_300, 1], ["a", "12.03.2024", 1], ["a", null, 1], ["a", 45_300, "7,50"], [null, null, null], ["a", 45_300, new CellError("#N/A")]]);
  expect(log!.leftOut).toEqual({ noCustomer: { count: 1, row: 5 }, noDate: { count: 2, row: 6 }, noAmount: { count: 2, row: 8 }, blank: { count: 1, row: 9 } });
  expect(log!.purchases.codes).toHaveLength(1);
});
test("readLog of rows that cannot be read is undefined", () => expect(read([["a", "x", 1]])).toBeUndefined());
test("readLog leaves the rows as they were", () => {
  const rows = [["a", 45_300.5, 1]];
  read(rows);
  expect(rows).toEqual([["a", 45_300.5, 1]]);
});
