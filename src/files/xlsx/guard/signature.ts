const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A package without any part. */
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** The storage of Office before 2007, and of every workbook with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export type Container = "zip" | "compound" | "none";

/** What a file is by its first bytes, whatever its name says. */
export function containerOf(bytes: Uint8Array): Container {
  if (beginsWith(bytes, ZIP) || beginsWith(bytes, EMPTY_ZIP)) return "zip";
  return beginsWith(bytes, COMPOUND) ? "compound" : "none";
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
