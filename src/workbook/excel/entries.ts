import type { Entry } from "../Layout";

/** What Excel's dialog for entries holds. */
const LONGEST = 255;

/** Lets only what an entry allows into a block. */
export function admit({ dataValidation }: Excel.Range, { allow, message }: Entry): void {
  if (message.length > LONGEST) throw new Error(`an entry's message holds ${LONGEST} characters, got ${message.length}`);
  dataValidation.clear();
  dataValidation.rule = "words" in allow ? { list: { inCellDropDown: true, source: listOf(allow.words) } } : between(allow);
  dataValidation.errorAlert = { message, showAlert: true, style: "Stop", title: "" };
}

/** Excel keeps the words as one text with commas, in every language; one that begins with `=` would be a formula. */
function listOf(words: readonly string[]): string {
  const list = words.join(",");
  if (words.length === 0 || words.some((word) => word === "" || word.trim() !== word || /^=|,/.test(word))) throw new Error(`an entry's words require no commas and no outer blanks, got ${JSON.stringify(words)}`);
  if (list.length > LONGEST) throw new Error(`an entry's words hold ${LONGEST} characters together, got ${list.length}`);
  return list;
}

function between({ from, to, whole }: Extract<Entry["allow"], { readonly from: number }>): Excel.DataValidationRule {
  const rule: Excel.BasicDataValidation = { formula1: from, formula2: to, operator: "Between" };
  return whole ? { wholeNumber: rule } : { decimal: rule };
}
