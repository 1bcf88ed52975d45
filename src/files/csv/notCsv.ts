/** Why a file cannot be read as CSV: it is a workbook of Excel's, or no text at all. */
export type NotCsv = "workbook" | "noText";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The workbooks of Excel before 2007. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/** What speaks against reading a file as CSV; undefined where nothing does. Whoever would open it all the same would see rubbish. */
export function notCsv(bytes: Uint8Array): NotCsv | undefined {
  if (beginsWith(bytes, ZIP) || beginsWith(bytes, OLD_WORKBOOK)) return "workbook";
  const utf16 = beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]);
  return !utf16 && bytes.includes(0) ? "noText" : undefined;
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
