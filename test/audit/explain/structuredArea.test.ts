import { formatAddress } from "../../../src/cells/address";
import { structuredArea } from "../../../src/audit/explain/structuredArea";

const table = { area: { row: 0, column: 1, rows: 4, columns: 3 }, headers: ["id", "new customers", "a[b]"] };

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

test("a row outside the table names none of its rows", () => {
  expect(structuredArea(table, "@id", 9)).toBeUndefined();
});
