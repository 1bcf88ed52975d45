import type { Entry } from "./Entry";
import type { Limits } from "./limits";
import { refuse } from "./Refusal";

const STORED = 0;
const DEFLATED = 8;

/** Judges the parts of a package by what its directory says of them, before anything is unpacked. */
export function checkEntries(entries: readonly Entry[], limits: Limits): void {
  if (entries.some(({ encrypted }) => encrypted)) refuse({ kind: "encrypted" });
  if (entries.some(({ method }) => method !== STORED && method !== DEFLATED)) refuse({ kind: "damaged" });
  if (entries.some(({ path }) => leadsElsewhere(path)) || areDoubled(entries.map(({ path }) => path))) refuse({ kind: "paths" });
  if (entries.some((entry) => swells(entry, limits))) refuse({ kind: "bomb" });
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpacked) refuse({ kind: "tooLarge", of: "unpacked", most: limits.unpacked });
}

/** Names of parts are plain paths from the root on: no package that a program of Office wrote has others. */
const leadsElsewhere = (path: string): boolean => path === "" || /^[/~]|^[a-z]:|[\\\0-\x1f]|(^|\/)\.{1,2}(\/|$)|\/\//i.test(path);

/** Names that differ only in their capitals are one name. */
const areDoubled = (paths: readonly string[]): boolean => new Set(paths.map((path) => path.toLowerCase())).size < paths.length;

const swells = ({ packed, unpacked }: Entry, { large, ratio }: Limits): boolean => unpacked > large && unpacked > ratio * packed;
