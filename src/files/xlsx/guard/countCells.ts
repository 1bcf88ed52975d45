const [OPEN, COLON, C] = [0x3c, 0x3a, 0x63];
/** What may follow a name: a blank, the end of the tag. */
const ENDS: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2f, 0x3e]);

/** How many cells the XML of a sheet holds: its elements `c`, with or without a prefix. */
export function countCells(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(OPEN); at !== -1; at = part.indexOf(OPEN, at + 1)) {
    if (part[nameAt(part, at + 1)] === C && ENDS.has(part[nameAt(part, at + 1) + 1])) count++;
  }
  return count;
}

/** Where the name begins behind a prefix. */
function nameAt(part: Uint8Array, from: number): number {
  let at = from;
  while (isLetter(part[at])) at++;
  return part[at] === COLON ? at + 1 : from;
}

const isLetter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39));
