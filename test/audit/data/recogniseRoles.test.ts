import { recogniseRoles } from "../../../src/audit/data/recogniseRoles";
import type { Cell } from "../../../src/cells/Cell";
import { days } from "./ask";

const roles = (headers: readonly string[], ...columns: readonly (readonly Cell[])[]) => recogniseRoles({ headers, rows: columns[0]!.map((_, row) => columns.map((cells) => cells[row] ?? null)) });
const [who, when, paid] = [["A", "B", "A"], [45_000, 45_001, 45_003], [10.5, 20, 30]];

test.each([
  [["Customer", "Order date", "Revenue"]],
  [["Клиент", "Дата заказа", "Сумма"]],
  [["客户编号", "下单日期", "金额"]],
  [["customer_id", "order_date", "amount"]],
])("recogniseRoles knows a log by the words %j", (headers) => expect(roles(headers, who, when, paid)).toEqual(["key", "date", "amount"]));
test("recogniseRoles knows the number of an order, a share, and what is only a number", () => {
  expect(roles(["Order ID", "Customer", "Margin", "Items", "Note"], [1, 2, 3], who, [0.1, 0.2, 5], [1, 2, 3], ["x", null, "y"])).toEqual(["unique", "key", "share", "number", "text"]);
});
test("recogniseRoles tells an order from its channel", () => expect(roles(["Order", "Order channel", "x"], ["O-1", "O-2", "O-3"], ["web", "web", "shop"], [1, 2, 3])).toEqual(["unique", "text", "number"]));
test("recogniseRoles goes by looks where there are no words", () => expect(roles(["A", "B", "C", "D"], who, when, paid, [0.1, 0.5, 0.25])).toEqual(["key", "date", "number", "share"]));
test("recogniseRoles sees through texts that write dates and numbers", () => expect(roles(["A", "B", "C"], who, ["13/02/2024", "14/02/2024", null], ["1 200,50 ₽", "7 ₽", "8 ₽"])).toEqual(["key", "date", "number"]));
test("recogniseRoles takes a customer who comes once in each row for what names the rows, unless it is a log", () => {
  expect(roles(["ID", "x"], ["a", "b"], [1, 2])).toEqual(["unique", "number"]);
  expect(roles(["ID", "Date"], ["a", "b"], [45_000, 45_001])).toEqual(["key", "date"]);
});
test("recogniseRoles takes round salaries for no dates, and words alone for no ids", () => {
  expect(roles(["A", "B"], who, [40_000, 45_000, 50_000])).toEqual(["key", "number"]);
  expect(roles(["A", "B"], who, who)).toEqual(["text", "text"]);
});
test("recogniseRoles of blank columns is text", () => expect(roles(["Date", "Amount"], [null, null], [null, null])).toEqual(["text", "text"]));
test("recogniseRoles is not misled by a few slips", () => expect(roles(["Date", "B"], ["soon", ...days(45_000, 5)], ["n/a", ...days(1, 5)])).toEqual(["date", "number"]));
