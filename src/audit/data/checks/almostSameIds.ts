import type { Finding, Kind, Weight } from "../Finding";
import { alike, countSpellings, spellingIn, type Alike } from "../ids/spellings";
import { undone, WAYS, type Spelling, type Way } from "../ids/ways";
import { columnsWith, type Question } from "../Question";
import { rowsWhere } from "../rowsWhere";

const TOLD: Readonly<Record<Way, { readonly kind: Kind; readonly weight: Weight }>> = {
  case: { kind: "idCase", weight: "silent" },
  spaces: { kind: "idSpaces", weight: "silent" },
  letters: { kind: "idLetters", weight: "silent" },
  zeros: { kind: "idZeros", weight: "doubt" },
  type: { kind: "idType", weight: "doubt" },
  edges: { kind: "idEdges", weight: "doubt" },
};

/**
 * Ids that are one id in several spellings, a finding for each way in which they differ: capitals; spaces inside (double, no-break, without width);
 * letters of another alphabet or width that look the same; leading zeros; a number beside the same digits as text; spaces at the ends.
 * Spellings differ in a way if they remain different when all other ways are undone. The rows are those not spelled as most rows of their id.
 *
 * Our functions compare ids by their trimmed text: capitals, spaces inside, letters and zeros make two customers of one, so churn and frequency come out wrong
 * without a word; ends and types make none. Excel's COUNTIFS and XLOOKUP, the other way round, see no capitals but stumble over ends and types: those are doubts.
 * It is not a search for similar names: Ann Lee and Anne Lee stay two people. Codes of a machine, in which capitals carry meaning, are left alone.
 */
export function almostSameIds(question: Question): readonly Finding[] {
  return columnsWith(question, "key", "unique").flatMap((column): readonly Finding[] => {
    const counts = countSpellings(question.rows, column);
    const groups = alike(counts);
    return groups.length === 0 ? [] : WAYS.flatMap((way) => foundBy(question, column, differingIn(way, groups), way));
  });
}

interface Differing {
  /** Each unusual spelling with the usual one. */
  readonly odd: ReadonlyMap<Spelling, Spelling>;
  readonly ids: number;
}

function differingIn(way: Way, groups: readonly Alike[]): Differing {
  const others = new Set(WAYS.filter((other) => other !== way));
  const odd = new Map<Spelling, Spelling>();
  let ids = 0;
  for (const { spellings, usual } of groups) {
    const form = undone(usual, others);
    const different = spellings.filter((spelling) => undone(spelling, others) !== form && !(way === "case" && isMachineCode(spelling)));
    if (different.length > 0) ids++;
    for (const spelling of different) odd.set(spelling, usual);
  }
  return { odd, ids };
}

/** Eight signs and more of small letters, capitals and digits mixed, without a space: a1B2c3D4 and A1b2c3d4 may be two. */
const isMachineCode = (id: Spelling): boolean => typeof id === "string" && /^[\w-]{8,}$/.test(id) && /[a-z]/.test(id) && /[A-Z]/.test(id.slice(1)) && /\d/.test(id);

function foundBy({ rows }: Question, column: number, { odd, ids }: Differing, way: Way): readonly Finding[] {
  if (odd.size === 0) return [];
  const found = rowsWhere(rows, column, (cell) => odd.has(spellingIn(cell)!));
  const [first, usual] = [...odd].reduce((best, next) => (String(next[0]) < String(best[0]) ? next : best));
  return [{ ...TOLD[way], column, rows: found, data: { ids, one: shown(way === "letters" ? marked(String(first), String(usual)) : first), other: shown(usual) } }];
}

/** Letters that look the same as others are put in brackets. */
function marked(one: string, other: string): string {
  const [letters, usual] = [[...one], [...other]];
  return letters.length === usual.length ? letters.map((letter, at) => (letter.toLowerCase() === usual[at]!.toLowerCase() ? letter : `[${letter}]`)).join("") : one;
}

/** Spaces are made to be seen. */
const shown = (id: Spelling): string => String(id).replace(/[^\S ]|^ | $|(?<= ) |[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "␣").slice(0, 40);
