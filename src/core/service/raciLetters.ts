const SEPARATORS = /[\s/,;+&]+/g;
const LETTERS = /^[RACI]*$/;

/** The letters in one cell of a responsibility matrix ("A/R", "a, r", "AR"); undefined where anything else than R, A, C, I stands. */
export function raciLetters(text: string): ReadonlySet<string> | undefined {
  const letters = text.toUpperCase().replace(SEPARATORS, "");
  return LETTERS.test(letters) ? new Set(letters) : undefined;
}
