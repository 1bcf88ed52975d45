import { notCsv } from "../../../src/files/csv/notCsv";

test.each([
  ["a workbook of Excel's", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], "workbook"],
  ["a workbook of an old Excel", [0xd0, 0xcf, 0x11, 0xe0, 0x00], "workbook"],
  ["bytes with NUL among them", [0x61, 0x00, 0x62], "noText"],
  ["UTF-16 with its mark", [0xff, 0xfe, 0x61, 0x00], undefined],
  ["a text about PK", [0x50, 0x4b, 0x2c, 0x31], undefined],
  ["nothing", [], undefined],
])("notCsv finds %s", (_, bytes, expected) => {
  expect(notCsv(Uint8Array.from(bytes))).toBe(expected);
});
