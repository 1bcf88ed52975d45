import { nameKey } from "../../../course/workshop/nameKey";

export interface Names {
  readonly names: readonly string[];
  /** Lines between names that hold none. */
  readonly blanks: number;
  /** Names that stand for two learners, in whatever case. */
  readonly doubles: readonly string[];
}

/** Names as they are typed or pasted, one a line. Cells of one row, such as first and last name, are one name. */
export function namesIn(text: string): Names {
  const lines = text.trim() === "" ? [] : text.trim().split(/\r\n|\r|\n/).map(nameIn);
  const names = lines.filter((line) => line !== "");
  const known = new Set<string>();
  const doubles = new Map<string, string>();
  for (const name of names) {
    const plain = nameKey(name);
    if (known.has(plain)) doubles.set(plain, name);
    known.add(plain);
  }
  return { names, blanks: lines.length - names.length, doubles: [...doubles.values()] };
}

/** Excel puts quotation marks around a cell that holds some itself. */
const nameIn = (line: string): string => line.split("\t").map((cell) => cell.trim().replace(/^"(.*)"$/s, "$1").replaceAll('""', '"').trim()).filter(Boolean).join(" ").replace(/\s+/g, " ");
