/** The seed of a learner's variant: the same for the same person and step on every machine, another for the next person. FNV-1a, 32 bits; never 0, which is the book's own data. */
export function seedOf(...parts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const sign of parts.join("\u0000")) {
    hash ^= sign.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash === 0 ? 1 : hash;
}
