import { formatAddress } from "../../../src/cells/address";
import { structuredArea, tableOf } from "../../../src/audit/explain/structuredArea";

const COLUMNS = ["id", "new customers", "a[b]"];
const tableAt = (address: string, body: string) => tableOf({ name: "Orders", place: { sheet: "Sheet1", address }, body: { sheet: "Sheet1", address: body }, columns: COLUMNS });
const table = tableAt("B1:D4", "B2:D4");

test.each<[string, string | undefined]>([
  ["", "B2:D4"],
  ["id", "B2:B4"],
  ["New Customers", "C2:C4"],
  ["@id", "B3"],
  ["@[new customers]", "C3"],
  ["[#This Row],[id]:[new customers]", "B3:C3"],
  ["[#Headers],[a'[b']]", "D1"],
  ["#All", "B1:D4"],
  ["[#Headers],[#Data],[id]", "B1:B4"],
  ["[id]:[a'[b']]", "B2:D4"],
  ["#Totals", undefined],
  ["nothing", undefined],
])("Orders[%s] names %s", (inside, address) => {
  const area = structuredArea(table, inside, 2);
  expect(area && formatAddress(area)).toBe(address);
});

test.each<[string, string | undefined]>([
  ["", "B2:D3"],
  ["id", "B2:B3"],
  ["#Data", "B2:D3"],
  ["#All", "B1:D4"],
  ["#Totals", "B4:D4"],
  ["[#Data],[#Totals],[id]", "B2:B4"],
  ["[#Headers],[#Data],[id]", "B1:B3"],
  ["[#All],[id]:[new customers]", "B1:C4"],
])("above a row of totals, Orders[%s] names %s", (inside, address) => {
  const area = structuredArea(tableAt("B1:D4", "B2:D3"), inside, 2);
  expect(area && formatAddress(area)).toBe(address);
});

test("the row of totals is none of the table's own rows, and a header alone has none", () => {
  expect(structuredArea(tableAt("B1:D4", "B2:D3"), "@id", 3)).toBeUndefined();
  expect(structuredArea(tableAt("B1:D1", "B2:D1"), "id", 0)).toBeUndefined();
  expect(structuredArea(tableAt("B1:D1", "B2:D1"), "#Headers", 0)).toEqual({ row: 0, rows: 1, column: 1, columns: 3 });
});

test("a table that hides its header has rows from its top", () => {
  const hidden = tableAt("B2:D4", "B2:D4");
  expect(structuredArea(hidden, "id", 9)).toEqual({ row: 1, rows: 3, column: 1, columns: 1 });
  expect(structuredArea(hidden, "#Headers", 9)).toBeUndefined();
});

test("a row outside the table names none of its rows", () => {
  expect(structuredArea(table, "@id", 9)).toBeUndefined();
});
