import { formatAddress } from "../../cells/address";
import type { Cell, Grid } from "../../cells/Cell";
import type { Workbook } from "../../workbook/Workbook";
import type { Change } from "../changes/Change";
import { formulaBlocks, type FormulaBlock } from "../own/formulaBlocks";
import type { Scope } from "../own/Scope";
import type { Why, Writing } from "./lostParts";
import { namesOurs } from "./namesOurs";
import { repairFormula } from "./repairFormula";

/** A cell in need of repair, with its formula as it is and as it will be. */
export interface Repair extends Change {
  readonly shows: Cell;
  readonly why: readonly Why[];
  /** Whether the formula may just as well work, so that a person has to decide. */
  readonly isUnsure: boolean;
}

/**
 * All cells within a scope whose formulas have lost a function of ours or may have, sheet by sheet, row by row. The workbook tells its formulas as they
 * stand, with whatever namespace; nothing is written.
 */
export async function findRepairs(workbook: Workbook, scope: Scope, namespace: string | undefined): Promise<readonly Repair[]> {
  const writing: Writing = { namespace, readsAt: workbook.host === "excel" };
  const found: Repair[] = [];
  for await (const block of formulaBlocks(workbook, scope)) {
    if (!block.formulas.some((line) => line.some(namesOurs))) continue;
    const shown = await workbook.cells.read({ sheet: block.sheet, address: formatAddress(block.area) });
    found.push(...repairsIn(block, shown, writing));
  }
  return found;
}

const repairsIn = ({ sheet, area, formulas }: FormulaBlock, shown: Grid, writing: Writing): readonly Repair[] =>
  formulas.flatMap((line, r) =>
    line.flatMap((before, c) => {
      const shows = shown[r]?.[c] ?? null;
      const repaired = namesOurs(before) ? repairFormula(before, shows, writing) : undefined;
      return repaired ? [{ sheet, address: formatAddress({ row: area.row + r, column: area.column + c }), before, shows, ...repaired }] : [];
    }),
  );
