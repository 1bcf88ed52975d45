import { splitReference } from "../../cells/sheetName";
import { FormulaFault } from "../../syntax/FormulaFault";
import { tokens, type Token } from "../../syntax/tokens";

/** What Excel puts before functions and names that are younger than its file format. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;

/** Whether two formulas say the same: a program writes blanks, capitals, quotes around sheets, separators and prefixes in its own way. */
export function isSameFormula(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [saidIn(a), saidIn(b)];
  return one !== undefined && other !== undefined ? one.length === other.length && one.every((said, at) => said === other[at]) : plain(a) === plain(b);
}

function saidIn(formula: string): readonly string[] | undefined {
  try {
    let depth = 0;
    return tokens(formula).map((token) => {
      if (token.text === "{") depth++;
      if (token.text === "}") depth--;
      // Within an array a semicolon begins a row.
      return token.text === ";" && depth === 0 ? "," : said(token);
    });
  } catch (fault) {
    if (fault instanceof FormulaFault) return undefined;
    throw fault;
  }
}

function said({ kind, text }: Token): string {
  switch (kind) {
    case "text":
      return text;
    case "number":
      return String(Number(text));
    case "reference":
    case "word": {
      const { sheet, address } = splitReference(text);
      return `${sheet === undefined ? "" : `${sheet}!`}${address.replace(PREFIX, "")}`.toUpperCase();
    }
    case "structured":
      return text.replace(/\[\[#This Row\],\s*(\[(?:[^[\]']|'.)*\])\]/gi, "[@$1]").replace(/\[@\[((?:[^[\]']|'.)*)\]\]/g, "[@$1]").toUpperCase();
    default:
      return text.toUpperCase();
  }
}

const plain = (formula: string): string => formula.replace(/\s+/g, "").toUpperCase();
