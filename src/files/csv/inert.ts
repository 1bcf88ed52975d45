/**
 * What a spreadsheet program takes for a formula when it opens a CSV file, though it is text: it begins with a sign of formulas, also in its
 * wide form, and a plus or minus is followed by more than a number or a telephone number has.
 */
const ACTS = /^'*[\t\r\n ]*(?:[=@＝＠]|[+\-＋－].*[\p{L}|!])/su;

/** A text as it is written into a CSV file: behind an apostrophe where it would act, or where it has one already. */
export const inert = (text: string): string => (ACTS.test(text) ? `'${text}` : text);

/** The text that was meant. */
export const meant = (text: string): string => (text.startsWith("'") && ACTS.test(text) ? text.slice(1) : text);
