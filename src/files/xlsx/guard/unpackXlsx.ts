import type { Parts } from "../Parts";
import { checkEntries } from "./checkEntries";
import { checkOverlaps } from "./checkOverlaps";
import { checkProlog, isXml } from "./checkProlog";
import { checkRelations } from "./checkRelations";
import { refusalOfCompound } from "./compoundFile";
import { countElements } from "./countElements";
import type { Entry } from "./Entry";
import { LIMITS, type Limits } from "./limits";
import { localData } from "./localData";
import { readDirectory } from "./readDirectory";
import { refusalOfKind } from "./refusalOfKind";
import { refuse } from "./Refusal";
import { containerOf } from "./signature";
import { unpackPart } from "./unpackPart";
import { asUtf8 } from "./utf8";

/**
 * The parts of an xlsx file that is sound, of bearable size and of no outside; any other is refused. Nothing is unpacked before the
 * whole directory has been judged, and then never more than it says.
 */
export function unpackXlsx(bytes: Uint8Array, limits: Limits = LIMITS): Parts {
  if (bytes.length > limits.bytes) refuse({ kind: "tooLarge", of: "bytes", most: limits.bytes });
  const container = containerOf(bytes);
  if (container === "compound") refuse(refusalOfCompound(bytes));
  if (container === "none") refuse({ kind: "notAWorkbook" });
  const entries = readDirectory(bytes, limits.parts);
  checkEntries(entries, limits);
  const parts = unpackAll(bytes, entries.filter(({ path }) => !path.endsWith("/")));
  const wrong = refusalOfKind(Object.keys(parts), (path) => new TextDecoder().decode(parts[path]));
  if (wrong) refuse(wrong);
  const written = Object.values(parts).filter(isXml);
  written.forEach(checkProlog);
  checkCounts(written, limits);
  checkRelations(parts);
  return parts;
}

function checkCounts(parts: readonly Uint8Array[], limits: Limits): void {
  const counts = parts.map((part) => countElements(part, "c", "f"));
  for (const [at, of] of (["cells", "formulas"] as const).entries()) {
    if (counts.reduce((sum, count) => sum + count[at]!, 0) > limits[of]) refuse({ kind: "tooLarge", of, most: limits[of] });
  }
}

function unpackAll(bytes: Uint8Array, entries: readonly Entry[]): Parts {
  const places = entries.map((entry) => localData(bytes, entry));
  checkOverlaps(places);
  return Object.fromEntries(entries.map((entry, at) => [entry.path, asUtf8(unpackPart(bytes.subarray(places[at]!.from, places[at]!.to), entry))]));
}
