import type { Entry } from "./Entry";
import { refuse } from "./Refusal";

const HEADER = 0x04034b50;
const SIZE = 30;

/** Where the packed bytes of a part stand. */
export interface Data {
  readonly from: number;
  readonly to: number;
}

/** Finds them behind the part's own header, which must be of the same part: programs that read the one or the other see one file. */
export function localData(bytes: Uint8Array, { path, at, packed }: Entry): Data {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + SIZE > bytes.length || view.getUint32(at, true) !== HEADER) return refuse({ kind: "damaged" });
  const [name, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
  const from = at + SIZE + name + extra;
  if (from + packed > bytes.length) return refuse({ kind: "damaged" });
  const own = new TextDecoder().decode(bytes.subarray(at + SIZE, at + SIZE + name));
  return own === path ? { from, to: from + packed } : refuse({ kind: "paths" });
}
