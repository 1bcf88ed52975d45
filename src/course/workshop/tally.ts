/** How often each of some words occurs, the most frequent first. */
export function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)));
}

/** The most frequent of some words. */
export function most(words: readonly string[]): { readonly of: string; readonly count: number } | undefined {
  const [first] = Object.entries(tally(words)).sort(([, a], [, b]) => b - a);
  return first && { of: first[0], count: first[1] };
}
