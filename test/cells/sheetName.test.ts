import { qualify, quoteSheet, splitReference } from "../../src/cells/sheetName";

test.each([
  ["Orders", "Orders"],
  ["Заказы", "Заказы"],
  ["客户", "客户"],
  ["New orders", "'New orders'"],
  ["Ann's", "'Ann''s'"],
  ["2026", "'2026'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
  ["a-b", "'a-b'"],
])("quoteSheet(%s)", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
});

test("splitReference takes apart what qualify has joined", () => {
  for (const sheet of ["Orders", "New orders", "Ann's", "a!b"]) expect(splitReference(qualify(sheet, "A1:B2"))).toEqual({ sheet, address: "A1:B2" });
  expect(splitReference("A1")).toEqual({ sheet: undefined, address: "A1" });
});
