import fc from "fast-check";
import { around, columnName, common, formatAddress, holds, parseAddress, readAddress, SHEET } from "../../src/cells/address";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["B2:C40", { row: 1, column: 1, rows: 39, columns: 2 }],
  ["C40:B2", { row: 1, column: 1, rows: 39, columns: 2 }],
  ["$B$2:$C40", { row: 1, column: 1, rows: 39, columns: 2 }],
  ["xfd1048576", { row: 1048575, column: 16383, rows: 1, columns: 1 }],
  ["A:C", { row: 0, column: 0, rows: SHEET.rows, columns: 3 }],
  ["2:5", { row: 1, column: 0, rows: 4, columns: SHEET.columns }],
])("parseAddress(%s)", (address, area) => {
  expect(parseAddress(address)).toEqual(area);
});

test.each(["", "A", "7", "A0", "1A", "A1:B", "A1:B2:C3", "XFE1", "A1048577", "Sheet1!A1", "A1 "])("parseAddress(%j) is refused", (address) => {
  expect(() => parseAddress(address)).toThrow("parseAddress requires an address such as B2:C40");
  expect(readAddress(address)).toBeUndefined();
});

test("columnName counts without a zero", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
});

test("formatAddress gives back what parseAddress has read", () => {
  const area = fc.record({ row: fc.nat(SHEET.rows - 100), column: fc.nat(SHEET.columns - 100), rows: fc.integer({ min: 1, max: 100 }), columns: fc.integer({ min: 1, max: 100 }) });
  fc.assert(fc.property(area, (block) => expect(parseAddress(formatAddress(block))).toEqual(block)));
  expect(formatAddress(parseAddress("A:C"))).toBe("A:C");
  expect(formatAddress(parseAddress("2:5"))).toBe("2:5");
  expect(formatAddress({ row: 1, column: 1 })).toBe("B2");
});

test("holds is true inside and on the edge", () => {
  const block = parseAddress("B2:C4");
  expect([holds(block, 1, 1), holds(block, 3, 2), holds(block, 4, 2), holds(block, 1, 0)]).toEqual([true, true, false, false]);
});

test("common is the block that two blocks share, if they share more than an edge", () => {
  const block = parseAddress("B2:C4");
  const shared = ["C4:D9", "A1:Z9", "C3", "D2:E4", "B5:C6", "3:3", "A:B"].map((other) => common(block, parseAddress(other)));
  expect(shared.map((area) => area && formatAddress(area))).toEqual(["C4", "B2:C4", "C3", undefined, undefined, "B3:C3", "B2:B4"]);
});

test("around is the smallest block that holds all of them", () => {
  expect(formatAddress(around(["C4:D9", "B5", "E6:E7"].map(parseAddress)))).toBe("B4:E9");
});
