import { freeSheetName, freeTableName } from "../../src/workbook/freeName";

test.each([
  ["Orders", [], "Orders"],
  ["Orders", ["orders"], "Orders 2"],
  ["Orders", ["Orders", "ORDERS 2"], "Orders 3"],
  ["a/b:c", [], "a b c"],
  ["'quoted'", [], "quoted"],
  ["  ", [], "Sheet"],
  ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(29)} 2`],
  ["Заказы 2026", [], "Заказы 2026"],
])("freeSheetName(%j, %j)", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test.each([
  ["Orders", ["orders"], "Orders2"],
  ["new orders", [], "neworders"],
  ["2026", [], "Table2026"],
  ["Q1", [], "TableQ1"],
  ["", [], "Table"],
  ["客户", [], "客户"],
  ["T_port", [], "Tport"],
])("freeTableName(%j, %j)", (wanted, taken, name) => {
  expect(freeTableName(wanted, taken)).toBe(name);
});
