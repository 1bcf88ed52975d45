import { decode, recogniseEncoding } from "../../../src/files/csv/decode";

const read = (bytes: number[], language: string): string => {
  const data = Uint8Array.from(bytes);
  return decode(data, recogniseEncoding(data, language));
};

test("decode reads UTF-8 with and without a mark, and UTF-16", () => {
  expect(read([0xef, 0xbb, 0xbf, 0xd0, 0x94, 0xd0, 0xb0], "en")).toBe("Да");
  expect(read([0xd0, 0x94, 0xd0, 0xb0], "en")).toBe("Да");
  expect(read([0xff, 0xfe, 0x14, 0x04, 0x30, 0x04], "en")).toBe("Да");
});
test("decode reads what spreadsheets of the reader's language write", () => {
  expect(read([0xc4, 0xe0], "ru")).toBe("Да");
  expect(read([0xbf, 0xcd, 0xbb, 0xa7], "zh")).toBe("客户");
  expect(read([0x63, 0x61, 0x66, 0xe9], "en")).toBe("café");
});
