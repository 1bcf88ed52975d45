/** The ways in which one id comes to be written differently, by mistake and unseen. */
export const WAYS = ["case", "spaces", "letters", "zeros", "type", "edges"] as const;
export type Way = (typeof WAYS)[number];

/** An id as it stands in a cell. */
export type Spelling = string | number;

/** Capitals of Cyrillic and Greek that nobody tells from Latin ones, and Ё, which many write as Е. Small letters go with their capitals, so that capitals are a way of their own. */
const CAPITALS = { А: "A", В: "B", С: "C", Е: "E", Ё: "E", Н: "H", К: "K", М: "M", О: "O", Р: "P", Т: "T", Х: "X", У: "Y", І: "I", Ј: "J", Ѕ: "S", Α: "A", Β: "B", Ε: "E", Ζ: "Z", Η: "H", Ι: "I", Κ: "K", Μ: "M", Ν: "N", Ο: "O", Ρ: "P", Τ: "T", Υ: "Y", Χ: "X" };
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(CAPITALS).flatMap(([letter, latin]) => [[letter, latin], [letter.toLowerCase(), latin.toLowerCase()]]));
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join("")}]`, "gu");
/** No width at all, or a soft hyphen: copied along from pages and mails. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const PLAIN = /^[\x21-\x7e]*$/;

/** A hash that is the same for ids that are the same once all ways are undone: without making that text where it differs in capitals only. */
export function undoneHash(id: Spelling): number {
  const text = typeof id === "string" && PLAIN.test(id) && !id.startsWith("0") ? id : undone(id, ALL);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    hash = (Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)) | 0;
  }
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

const ALL: ReadonlySet<Way> = new Set(WAYS);

/** An id with some of the ways undone: what is the same then differs in those ways only. */
export function undone(id: Spelling, ways: ReadonlySet<Way>): string {
  let text = typeof id === "number" ? (ways.has("type") ? String(id) : `\u0000${id}`) : id;
  if (!PLAIN.test(text)) text = unspaced(text, ways);
  if (ways.has("zeros") && text.includes("0")) text = text.replace(/^(\s*)0+(?=\d+\s*$)/, "$1");
  return ways.has("case") ? text.toLowerCase() : text;
}

function unspaced(given: string, ways: ReadonlySet<Way>): string {
  let text = given;
  // Spaces of all kinds stay: they are a way of their own.
  if (ways.has("letters")) text = text.replace(/\S+/gu, (word) => word.normalize("NFKC")).replace(LOOKALIKE, (letter) => LOOKALIKES[letter]!);
  const [, before = "", inside = "", behind = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const kept = ways.has("spaces") ? inside.replace(UNSEEN, "").replace(/\s+/gu, " ") : inside;
  return ways.has("edges") ? kept : before + kept + behind;
}
