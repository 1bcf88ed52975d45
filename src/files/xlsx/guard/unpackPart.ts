import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { Entry } from "./Entry";
import { Refused, refuse } from "./Refusal";

/** Packed bytes that are unpacked at once. They can hold a thousand times as many: more than is asked for never lies in memory for long. */
const STEP = 16 * 1024;

/** Unpacks a part into exactly the room that its directory says it needs, and stops as soon as there is more of it. */
export function unpackPart(packed: Uint8Array, { method, unpacked, crc }: Entry): Uint8Array {
  const part = method === 0 ? stored(packed, unpacked) : inflated(packed, unpacked);
  return crc32(part) === crc ? part : refuse({ kind: "damaged" });
}

const stored = (packed: Uint8Array, size: number): Uint8Array => (packed.length === size ? packed.slice() : refuse({ kind: "damaged" }));

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const part = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > size) refuse({ kind: "bomb" });
    part.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let from = 0; from === 0 || from < packed.length; from += STEP) inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  } catch (error) {
    // Whatever stops the unpacking, but for our own refusal, is damage to the packed bytes.
    throw error instanceof Refused ? error : new Refused({ kind: "damaged" });
  }
  return filled === size ? part : refuse({ kind: "damaged" });
}
