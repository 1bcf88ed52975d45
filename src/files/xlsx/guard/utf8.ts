/** A part in UTF-8 without a mark. Packages may hold UTF-16 as well, in which nothing that is looked for would be found. */
export function asUtf8(part: Uint8Array): Uint8Array {
  if (part[0] === 0xff && part[1] === 0xfe) return recoded(part, "utf-16le");
  if (part[0] === 0xfe && part[1] === 0xff) return recoded(part, "utf-16be");
  return part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf ? part.subarray(3) : part;
}

/** What the text says of its own encoding is true no longer. */
const recoded = (part: Uint8Array, encoding: string): Uint8Array => new TextEncoder().encode(new TextDecoder(encoding).decode(part).replace(/^(<\?xml[^>]*?)\s+encoding=(?:"[^"]*"|'[^']*')/, "$1"));
