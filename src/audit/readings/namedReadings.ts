import { LABELS, type Quantity } from "../../locale/audit/readings/labels";
import { fold } from "../../locale/fold";

/** The readings of a quantity that a text names. */
export const namedReadings = (text: string, quantity: Quantity): ReadonlySet<string> => {
  const folded = fold(text);
  return new Set(PATTERNS[quantity].filter(({ pattern }) => pattern.test(folded)).map(({ reading }) => reading));
};

interface Pattern {
  readonly reading: string;
  readonly pattern: RegExp;
}
const patternsOf = (labels: Readonly<Record<string, readonly string[]>>): readonly Pattern[] => Object.entries(labels).map(([reading, words]) => ({ reading, pattern: patternOf(words) }));
const PATTERNS: Readonly<Record<Quantity, readonly Pattern[]>> = { churn: patternsOf(LABELS.churn), ltv: patternsOf(LABELS.ltv), repurchase: patternsOf(LABELS.repurchase) };

function patternOf(words: readonly string[]): RegExp {
  const [whole, inside] = [words.filter((word) => !isChinese(word)), words.filter(isChinese)];
  return new RegExp([`(?<![\\p{L}\\p{N}])(?:${whole.map(fold).join("|")})(?![\\p{L}\\p{N}])`, ...inside.map(fold)].join("|"), "u");
}

/** Chinese sets no spaces between words. */
function isChinese(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}
