/** Texts and what stands before a bracket are no references. */
const TEXT = /"[^"]*"/g;
const REFERENCE = /(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3}\$?[1-9]\d*|[\p{L}_][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.(])/giu;
const CONSTANT = /^(TRUE|FALSE)$/i;

/** Whether a formula refers to a cell, a table or a name: then its figure has a source, and follows it. */
export const refersToSource = (formula: string): boolean => [...formula.replace(TEXT, "").matchAll(REFERENCE)].some(([reference]) => !CONSTANT.test(reference));
