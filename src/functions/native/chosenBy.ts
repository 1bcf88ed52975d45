/** What a word argument stands for, as a part of a twin's body: one formula for each of its words. */
export const chosenBy = (param: string, formulas: Readonly<Record<string, string>>): string =>
  `SWITCH(${param}, ${Object.entries(formulas).map(([word, formula]) => `"${word}",${formula.replaceAll(" ", "")}`).join(", ")})`;
