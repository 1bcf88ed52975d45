import { troubleOf } from "../../../src/forecast/source/columnRoles";
import { recognise } from "../../../src/forecast/source/recognise";

const rows = [["T-1", 45_300, 12.5], ["T-2", 45_310, 40], ["T-1", 45_320, 7.25]];

test.each([
  ["English", ["Customer", "Date", "Amount"]],
  ["Russian", ["Клиент", "Дата", "Сумма"]],
  ["Chinese", ["客户", "日期", "金额"]],
  ["no words at all", ["A", "B", "C"]],
])("recognise finds the columns by headers in %s", (_, headers) => expect(recognise(headers, rows)).toEqual({ customer: 0, date: 1, amount: 2 }));
test("recognise tells a numbered customer from an amount by the header", () => {
  expect(recognise(["Total", "Order date", "Customer ID"], [[12, 45_300, 1001], [30, 45_301, 1002]])).toEqual({ customer: 2, date: 1, amount: 0 });
});
test("recognise looks past columns that are none of the three", () => {
  expect(recognise(["No", "Shop", "Client", "Day", "Discount", "Revenue"], [[1, "N", "A", 45_300, 0.1, 55], [2, "S", "B", 45_300, 0, 70]])).toEqual({ customer: 2, date: 3, amount: 5 });
});
test("recognise does not guess between two columns of numbers without words", () => {
  expect(recognise(["A", "B", "C", "D"], [["x", 45_300, 1, 2], ["y", 45_301, 3, 4]])).toEqual({ customer: 0, date: 1, amount: undefined });
});
test("recognise forgives a slip among the dates", () => {
  expect(recognise(["A", "B", "C"], [...rows, ["T-3", "yesterday", 4]])).toEqual({ customer: 0, date: 1, amount: 2 });
});
test("troubleOf names what is missing and what is taken twice", () => {
  expect(troubleOf({ customer: 0, date: undefined, amount: undefined })).toEqual({ kind: "missing", roles: ["date", "amount"] });
  expect(troubleOf({ customer: 0, date: 1, amount: 1 })).toEqual({ kind: "twice", column: 1 });
  expect(troubleOf({ customer: 0, date: 1, amount: 2 })).toBeUndefined();
});
