import type { Locale } from "../../locale/Locale";
import { asGrid } from "../../functions/shape";
import { showCell } from "../../functions/showCell";
import type { Argued, Step } from "./Step";

/** What a formula in signs is made of; a word that is neither an argument nor a sign ends it. */
const PART = /[A-Za-z_][A-Za-z_]*|\d+(?:\.\d+)?|[²³ᵗ₀₁₂ΣΓ√]+|[-+−·×/÷^=±(),;]|\s+|[^]/g;
const OPERATOR = /[+−·×/÷^±]/;
const OPEN_END = /^[+·×/÷^=±,;]|[-+−·×/÷^=±(,;]$/;

/**
 * The formulas in the first sentence of the definition with the numbers of a call put in. They are taken from the English text: the names of
 * arguments are the same in every language. A definition in words has none.
 */
export function putIn({ fn, args, at }: Step, locale: Locale): readonly string[] {
  const [sentence = ""] = fn.text.en.help.definition.split(/[.:] |\.$/);
  const numbers = new Map(args.map((arg) => [arg.name, numberOf(arg, at, locale)]));
  return formulasIn(sentence, (word) => numbers.has(word))
    .filter((formula) => words(formula).some((word) => numbers.get(word) !== undefined))
    .map((formula) => formula.replace(/[A-Za-z_]+/g, (word) => numbers.get(word) ?? word));
}

const words = (text: string): readonly string[] => text.match(/[A-Za-z_]+/g) ?? [];

function formulasIn(sentence: string, isArgument: (word: string) => boolean): readonly string[] {
  const runs: string[] = [""];
  let depth = 0;
  for (const [part] of sentence.matchAll(PART)) {
    if (part === "(") depth++;
    if (part === ")") depth--;
    const belongs = /^[A-Za-z_]/.test(part) ? isArgument(part) || /^(?:[A-Za-z]|t_x|ln)$/.test(part) : /^[,;]$/.test(part) ? depth > 0 : part.length > 1 || /[\d\s²³ᵗ₀₁₂ΣΓ√+−·×/÷^=±()-]/.test(part);
    if (belongs) runs[runs.length - 1] += part;
    else {
      runs.push("");
      depth = 0;
    }
  }
  // A part behind words such as "the sum of" is not the whole of it.
  const isWhole = (run: string, order: number): boolean => order === 0 || run.includes("=");
  return runs.map((run) => run.trim()).filter((run, order) => isWhole(run, order) && OPERATOR.test(run) && !OPEN_END.test(run) && isBalanced(run));
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Of a range that lifts the function, the value for the cell that is asked about. */
function numberOf({ param, source, value }: Argued, at: Step["at"], locale: Locale): string | undefined {
  if (param.shape !== "scalar") return undefined;
  const grid = asGrid(value);
  const cell = source.kind === "default" ? source.fallback : grid[grid.length === 1 ? 0 : (at?.row ?? -1)]?.[grid[0]!.length === 1 ? 0 : (at?.column ?? -1)];
  if (typeof cell !== "number") return undefined;
  const text = showCell(cell, param.unit, locale);
  return cell < 0 ? `(${text})` : text;
}
