import { fileKind } from "../../src/embedded/fileKind";

const ZIP = [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const TEXT = [0x50, 0x4b, 0x2c, 0x31];

test.each([
  ["a workbook called as one", "orders.xlsx", ZIP, "workbook"],
  ["a workbook called a table of text", "orders.csv", ZIP, "workbook"],
  ["a workbook of an old Excel", "orders.xls", COMPOUND, "workbook"],
  ["a text called a workbook", "orders.xlsx", TEXT, "workbook"],
  ["a text called an old workbook", "orders.xls", TEXT, "csv"],
  ["a text about PK", "orders.csv", TEXT, "csv"],
  ["bytes that are nothing", "orders.bin", [0x61, 0x00, 0x62], "noText"],
])("fileKind knows %s", (_, name, bytes, kind) => {
  expect(fileKind(name, Uint8Array.from(bytes))).toBe(kind);
});
