const [OPEN, COLON] = [0x3c, 0x3a];
/** What may follow a name: a blank, the end of the tag. */
const ENDS: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2f, 0x3e]);

/** How many elements of each of some names the XML of a part holds, with or without a prefix. The names are of one letter: `c` is a cell, `f` a formula. */
export function countElements(part: Uint8Array, ...names: readonly string[]): number[] {
  const counts = new Map(names.map((name) => [name.charCodeAt(0), 0]));
  for (let at = part.indexOf(OPEN); at !== -1; at = part.indexOf(OPEN, at + 1)) {
    const name = nameAt(part, at + 1);
    const count = counts.get(part[name] ?? 0);
    if (count !== undefined && ENDS.has(part[name + 1])) counts.set(part[name]!, count + 1);
  }
  return [...counts.values()];
}

/** Where the name begins behind a prefix. */
function nameAt(part: Uint8Array, from: number): number {
  let at = from;
  while (isLetter(part[at])) at++;
  return part[at] === COLON ? at + 1 : from;
}

const isLetter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39));
