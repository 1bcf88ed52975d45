/** A name that a formula can hold without quotes: it begins like a word and cannot be taken for a cell or for a number. */
const BARE = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i;

/** Whether a word could be taken for a cell, as `Q1` or `R1C1`. */
export const isLikeCell = (word: string): boolean => LIKE_A_CELL.test(word);

/** The sheet's name as it stands in a formula: `Orders`, `'New orders'`, `'Ann''s'`. */
export const quoteSheet = (name: string): string => (BARE.test(name) && !isLikeCell(name) ? name : `'${name.replaceAll("'", "''")}'`);

/** A reference with its sheet: `'New orders'!A2:C40`. */
export const qualify = (sheet: string, address: string): string => `${quoteSheet(sheet)}!${address}`;

/** Sheet and address of a reference; the sheet is undefined where the reference names none. */
export function splitReference(reference: string): { readonly sheet: string | undefined; readonly address: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, address: reference };
  const sheet = reference.slice(0, mark);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, address: reference.slice(mark + 1) };
}
