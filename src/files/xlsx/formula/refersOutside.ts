import { tokens } from "./tokens";

/** Whether a formula reads another workbook: `[1]Sheet1!A1`, `'[Book.xlsx]Sheet 1'!A1`. */
export function refersOutside(formula: string): boolean {
  if (!formula.includes("[")) return false;
  const pieces = tokens(formula);
  return pieces.some(({ kind, text }, at) => {
    if (kind === "sheet") return text.includes("[") && pieces[at + 1]?.text === "!";
    return kind === "bracket" && pieces[at + 1]?.text === "!" ? true : kind === "bracket" && pieces[at + 2]?.text === "!" && pieces[at + 1]?.kind === "word";
  });
}
