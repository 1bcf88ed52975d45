/** What Excel allows: 31 letters, none of these signs, and no quote at an end. */
const LONGEST = 31;
const UNLAWFUL = /[\\/?*[\]:]/g;

/** Names of the sheets as a file may hold them, each once. They are those of the grid wherever Excel allows them. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const lawful = name.replace(UNLAWFUL, " ").replace(/^'+|'+$/g, "").slice(0, LONGEST) || "Sheet";
    let free = lawful;
    for (let more = 2; taken.has(free.toLowerCase()); more++) free = `${lawful.slice(0, LONGEST - String(more).length - 1)} ${more}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
