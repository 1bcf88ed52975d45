const [END, END64, LOCATOR64] = [0x06054b50, 0x06064b50, 0x07064b50];

/** The same package with its directory named by the records for large files: the short ones say only that the numbers stand elsewhere. */
export function as64(zip: Uint8Array): Uint8Array {
  const old = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (old.getUint32(end, true) !== END) throw new Error("as64 requires a package without a comment");
  const [count, size, at] = [old.getUint16(end + 10, true), old.getUint32(end + 12, true), old.getUint32(end + 16, true)];
  const made = new Uint8Array(end + 56 + 20 + 22);
  made.set(zip.subarray(0, end));
  const view = new DataView(made.buffer);
  const long = (place: number, value: number): void => view.setUint32(place, value, true);
  long(end, END64);
  long(end + 4, 44);
  [count, count, size, at].forEach((value, field) => long(end + 24 + 8 * field, value));
  long(end + 56, LOCATOR64);
  long(end + 56 + 8, end);
  long(end + 56 + 16, 1);
  const last = end + 76;
  long(last, END);
  view.setUint16(last + 8, 0xffff, true);
  view.setUint16(last + 10, 0xffff, true);
  long(last + 12, 0xffffffff);
  long(last + 16, 0xffffffff);
  return made;
}
