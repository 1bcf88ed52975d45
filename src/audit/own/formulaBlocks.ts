import { common, formatAddress, parseAddress, type Area } from "../../cells/address";
import type { Workbook } from "../../workbook/Workbook";
import { nextTurn } from "./inTurns";
import type { Scope } from "./Scope";

/** A block of cells with their formulas, `""` where a cell has none. */
export interface FormulaBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: readonly (readonly string[])[];
}

/** Cells whose formulas are asked for at once: a program may refuse to tell all of a large sheet together, and formulas can be long. */
const CELLS = 5000;

/** All formulas within a scope, sheet by sheet, some rows at a time. */
export async function* formulaBlocks(workbook: Workbook, scope: Scope): AsyncGenerator<FormulaBlock> {
  for (const { sheet, area } of await areasOf(workbook, scope)) {
    const step = Math.max(1, Math.floor(CELLS / area.columns));
    for (let from = 0; from < area.rows; from += step) {
      const part = { ...area, row: area.row + from, rows: Math.min(step, area.rows - from) };
      yield { sheet, area: part, formulas: await workbook.cells.formulas({ sheet, address: formatAddress(part) }) };
      if (step < area.rows) await nextTurn();
    }
  }
}

/** The used parts of what a scope names. */
async function areasOf(workbook: Workbook, scope: Scope): Promise<readonly { readonly sheet: string; readonly area: Area }[]> {
  const sheets = scope.kind === "workbook" ? await workbook.sheets.names() : [scope.kind === "sheet" ? scope.sheet : scope.place.sheet];
  const areas: { sheet: string; area: Area }[] = [];
  for (const sheet of sheets) {
    const used = await workbook.sheets.used(sheet);
    const area = used && (scope.kind === "block" ? common(parseAddress(used.address), parseAddress(scope.place.address)) : parseAddress(used.address));
    if (area) areas.push({ sheet, area });
  }
  return areas;
}
