import { formatAddress } from "../../cells/address";
import { functionById } from "../../functions/catalogue";
import { callsOf } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import type { Workbook } from "../../workbook/Workbook";
import { calledNames } from "./calledNames";
import { formulaBlocks, type FormulaBlock } from "./formulaBlocks";
import { inTurns } from "./inTurns";
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

/** To read a formula takes no time that is noticed. */
const READ_AT_ONCE = 200;

/** All formulas within a scope that call our functions, sheet by sheet, row by row. */
export async function ownFormulas(workbook: Workbook, scope: Scope): Promise<readonly OwnFormula[]> {
  const found: OwnFormula[] = [];
  for await (const block of formulaBlocks(workbook, scope)) {
    const { sheet } = block;
    const here = await cellsWithOurs(block);
    const blocks = here.length > 0 ? await workbook.cells.spills(sheet, here.map(({ address }) => address)) : [];
    here.forEach((cell, at) => found.push({ sheet, ...cell, block: blocks[at]! }));
  }
  return found;
}

async function cellsWithOurs({ area, formulas }: FormulaBlock): Promise<readonly Omit<OwnFormula, "sheet" | "block">[]> {
  const filled = formulas.flatMap((line, r) => line.flatMap((formula, c) => (formula === "" ? [] : [{ formula, row: area.row + r, column: area.column + c }])));
  const found = await inTurns(filled, ({ formula, ...cell }) => ({ address: formatAddress(cell), formula, ids: ownIds(formula) }), READ_AT_ONCE);
  return found.filter(({ ids }) => ids.length > 0);
}

/** Ids of our functions that a formula calls. One that cannot be read calls those that it names before a parenthesis: none of ours is to be overlooked. */
export function ownIds(formula: string): readonly string[] {
  const tree = readFormula(formula);
  const names = tree ? callsOf(tree).map(({ name }) => name) : calledNames(formula);
  return [...new Set(names.flatMap((name) => functionById(name)?.id ?? []))];
}
