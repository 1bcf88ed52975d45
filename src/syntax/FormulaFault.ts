/** A text that is no formula, from a certain character on. */
export class FormulaFault extends Error {
  constructor(
    readonly formula: string,
    readonly at: number,
  ) {
    super(`${formula} cannot be read from character ${at + 1} on`);
    this.name = "FormulaFault";
  }
}
