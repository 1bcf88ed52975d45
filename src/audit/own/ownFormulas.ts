import { formatAddress } from "../../cells/address";
import { functionById } from "../../functions/catalogue";
import { callsOf } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import type { Workbook } from "../../workbook/Workbook";
import { calledNames } from "./calledNames";
import { formulaBlocks, type FormulaBlock } from "./formulaBlocks";
import type { Scope } from "./Scope";

export type { Scope } from "./Scope";

/** A cell whose formula calls our functions. */
export interface OwnFormula {
  readonly sheet: string;
  /** The cell with the formula. */
  readonly address: string;
  readonly formula: string;
  /** Ids of our functions in it, in reading order, each once. */
  readonly ids: readonly string[];
  /** The block that it fills: the cell itself where it does not spill. */
  readonly block: string;
}

/** All formulas within a scope that call our functions, sheet by sheet, row by row. */
export async function ownFormulas(workbook: Workbook, scope: Scope): Promise<readonly OwnFormula[]> {
  const found: OwnFormula[] = [];
  for await (const block of formulaBlocks(workbook, scope)) {
    const { sheet } = block;
    const here = cellsWithOurs(block);
    const blocks = here.length > 0 ? await workbook.cells.spills(sheet, here.map(({ address }) => address)) : [];
    found.push(...here.map((cell, at) => ({ sheet, ...cell, block: blocks[at]! })));
  }
  return found;
}

const cellsWithOurs = ({ area, formulas }: FormulaBlock): readonly Omit<OwnFormula, "sheet" | "block">[] =>
  formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      const ids = formula === "" ? [] : ownIds(formula);
      return ids.length > 0 ? [{ address: formatAddress({ row: area.row + r, column: area.column + c }), formula, ids }] : [];
    }),
  );

/** Ids of our functions that a formula calls. One that cannot be read calls those that it names before a parenthesis: none of ours is to be overlooked. */
export function ownIds(formula: string): readonly string[] {
  const tree = readFormula(formula);
  const names = tree ? callsOf(tree).map(({ name }) => name) : calledNames(formula);
  return [...new Set(names.flatMap((name) => functionById(name)?.id ?? []))];
}
