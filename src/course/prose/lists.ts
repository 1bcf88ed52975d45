import type { Words } from "./StepText";

/** `- id: words`, or `- id:` with a list of `  - words` below it. Long lines may go on below, indented. */
export function readList(body: string): Words {
  const found: Record<string, string | string[]> = {};
  let last = "";
  for (const line of body.split("\n").filter((each) => each.trim())) {
    const [, id, words] = /^- ([^:：]+?)\s*[:：]\s*(.*)$/.exec(line) ?? [];
    const [, item] = /^ +- (.+)$/.exec(line) ?? [];
    if (id !== undefined) found[(last = id)] = words ? words.trim() : [];
    else if (last && item) found[last] = [...(found[last] as string[]), item.trim()];
    else if (last && line.startsWith(" ")) found[last] = `${String(found[last])} ${line.trim()}`;
    else throw new Error(`a line of a list begins with “- id: ”, got “${line}”`);
  }
  return found;
}

/** `1. …`, `2. …`. */
export const readNumbered = (body: string): readonly string[] =>
  `\n${body}`
    .split(/\n\d\.\s+/)
    .map((item) => item.replace(/\s*\n\s*/g, " ").trim())
    .filter(Boolean);
