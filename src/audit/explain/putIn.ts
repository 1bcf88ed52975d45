import type { Locale } from "../../locale/Locale";
import { asGrid } from "../../functions/shape";
import { showCell } from "../../functions/showCell";
import type { Argued, Step } from "./Step";

/** What a formula in signs is made of; a word that is neither an argument nor a sign ends it. */
const PART = /[A-Za-z_][A-Za-z_]*|\d+(?:\.\d+)?|[²³ᵗ₀₁₂ΣΓ√]+|[-+−·×/÷^=±(),;]|\s+|[^]/g;
const OPERATOR = /[+−·×/÷^±]/;
const OPEN_END = /^[+·×/÷^=±,;]|[-+−·×/÷^=±(,;]$/;

/**
 * The formulas in the first sentence of the definition with the numbers of a call put in, and with the cells of what is no single number. They are taken
 * from the English text: the names of arguments are the same in every language, and none of them is left. A definition in words has none.
 */
export function putIn(step: Step, locale: Locale): readonly string[] {
  const { fn, args, at } = step;
  const [sentence = ""] = fn.text.en.help.definition.split(/[.:] |\.$/);
  const values = new Map(args.map((arg) => [arg.name, valueOf(arg, at, locale)]));
  const chosen = new Map(args.map((arg) => [arg.name, chosenFormula(arg, step)]));
  return formulasIn(sentence, (word) => values.has(word))
    .map((formula) => formula.replace(WORD, (word) => chosen.get(word) ?? word))
    .filter((formula) => words(formula).some((word) => values.get(word)?.isNumber) && words(formula).every((word) => !values.has(word) || values.get(word)))
    .map((formula) => formula.replace(WORD, (word) => values.get(word)?.text ?? word));
}

const WORD = /[A-Za-z_]+/g;
const words = (text: string): readonly string[] => text.match(WORD) ?? [];

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
function cellFor({ source, value }: Argued, at: Step["at"]): unknown {
  if (source.kind === "default") return source.fallback;
  const grid = asGrid(value);
  return grid[grid.length === 1 ? 0 : (at?.row ?? -1)]?.[grid[0]!.length === 1 ? 0 : (at?.column ?? -1)];
}

interface Value {
  readonly text: string;
  readonly isNumber: boolean;
}

/** Its number; of anything else what the formula writes for it. Undefined where it is left out. */
function valueOf(arg: Argued, at: Step["at"], locale: Locale): Value | undefined {
  const { param, source } = arg;
  const cell = param.shape === "scalar" ? cellFor(arg, at) : undefined;
  if (typeof cell === "number") {
    const text = showCell(cell, param.unit, locale);
    return { text: cell < 0 ? `(${text})` : text, isNumber: true };
  }
  const written = source.kind === "computed" ? `(${arg.text})` : arg.text;
  return source.kind === "default" || written === "" ? undefined : { text: written, isNumber: false };
}

/** What the word that was given stands for in the definition, over the names of the other arguments. */
function chosenFormula(arg: Argued, { fn, at }: Step): string | undefined {
  const formulas = fn.standsFor?.[arg.name];
  const cell = formulas && cellFor(arg, at);
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  const formula = formulas?.[word];
  return formula !== undefined && OPERATOR.test(formula) ? `(${formula})` : formula;
}
