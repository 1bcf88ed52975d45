import { directoryOf, wholeNumber } from "./endRecord";
import type { Entry } from "./Entry";
import { refuse } from "./Refusal";

const HEADER = 0x02014b50;
const SIZE = 46;
const ELSEWHERE = 0xffffffff;
/** Sizes of large files, among what a header has in addition. */
const EXTRA64 = 1;

/** The parts of a package as its central directory names them; at most so many. Nothing is unpacked for it. */
export function readDirectory(bytes: Uint8Array, most: number): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (directory.count > most) return refuse({ kind: "tooLarge", of: "parts", most });
  const entries: Entry[] = [];
  let at = directory.at;
  for (let count = 0; count < directory.count; count++) {
    const { entry, end } = readHeader(view, at, directory.at + directory.bytes);
    entries.push(entry);
    at = end;
  }
  return entries;
}

function readHeader(view: DataView, at: number, limit: number): { readonly entry: Entry; readonly end: number } {
  if (at + SIZE > limit || view.getUint32(at, true) !== HEADER) return refuse({ kind: "damaged" });
  const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
  const end = at + SIZE + name + extra + comment;
  if (end > limit) return refuse({ kind: "damaged" });
  const long = longNumbers(view, at + SIZE + name, extra);
  const read = (offset: number): number => {
    const short = view.getUint32(at + offset, true);
    return short === ELSEWHERE ? (long.shift() ?? refuse({ kind: "damaged" })) : short;
  };
  // In the order in which those that are too large for their places follow in the addition.
  const [unpacked, packed, local] = [read(24), read(20), read(42)];
  const path = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + SIZE, name));
  return { entry: { path, encrypted: (view.getUint16(at + 8, true) & 1) === 1, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, unpacked, at: local }, end };
}

function longNumbers(view: DataView, from: number, bytes: number): number[] {
  for (let at = from; at + 4 <= from + bytes; ) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > from + bytes) break;
    if (view.getUint16(at, true) === EXTRA64) return Array.from({ length: Math.floor(size / 8) }, (_, field) => wholeNumber(view, at + 4 + 8 * field));
    at += 4 + size;
  }
  return [];
}
