import type { Refusal } from "./Refusal";

/** Bytes of an entry of the directory, and where in it the length of its name stands. */
const ENTRY = 128;
const LENGTH_AT = 64;

/**
 * What a compound file is, by the streams its directory names. Its entries are looked for where entries may stand, not along the
 * chain of its sectors: a chain can be damaged, or made to run in a circle.
 */
export function refusalOfCompound(bytes: Uint8Array): Refusal {
  const holds = namesIn(bytes);
  if (holds.has("EncryptedPackage") || holds.has("EncryptionInfo")) return { kind: "encrypted" };
  if (holds.has("Workbook") || holds.has("Book")) return { kind: "oldWorkbook" };
  if (holds.has("WordDocument")) return { kind: "otherProgram", program: "text" };
  if (holds.has("PowerPoint Document")) return { kind: "otherProgram", program: "slides" };
  return holds.has("Root Entry") ? { kind: "otherProgram", program: "other" } : { kind: "damaged" };
}

const NAMES = ["EncryptedPackage", "EncryptionInfo", "Workbook", "Book", "WordDocument", "PowerPoint Document", "Root Entry"];

function namesIn(bytes: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = ENTRY * 4; at + ENTRY <= bytes.length; at += ENTRY) {
    const name = NAMES.find((one) => isEntry(bytes, at, one));
    if (name) found.add(name);
  }
  return found;
}

/** UTF-16 with a zero at its end, and its length in bytes. */
function isEntry(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at + LENGTH_AT] !== 2 * (name.length + 1) || bytes[at] !== name.charCodeAt(0)) return false;
  for (let sign = 0; sign < name.length; sign++) if (bytes[at + 2 * sign] !== name.charCodeAt(sign) || bytes[at + 2 * sign + 1] !== 0) return false;
  return true;
}
