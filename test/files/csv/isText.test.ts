import { isText } from "../../../src/files/csv/isText";

test.each([
  ["bytes with NUL among them", [0x61, 0x00, 0x62], false],
  ["UTF-16 with its mark", [0xff, 0xfe, 0x61, 0x00], true],
  ["a text", [0x61, 0x2c, 0x31], true],
  ["nothing", [], true],
])("isText knows %s", (_, bytes, expected) => {
  expect(isText(Uint8Array.from(bytes))).toBe(expected);
});
