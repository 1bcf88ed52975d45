import { common, formatAddress, parseAddress, type Area } from "../../cells/address";
import { functionById } from "../../functions/catalogue";
import { FormulaFault } from "../../syntax/FormulaFault";
import { callsOf } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import type { Place, Workbook } from "../../workbook/Workbook";

/** Where an audit looks: everywhere, on one sheet, or in a block. */
export type Scope = { readonly kind: "workbook" } | { readonly kind: "sheet"; readonly sheet: string } | { readonly kind: "block"; readonly place: Place };

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

/** Rows whose formulas are asked for at once: a program may refuse to tell all of a long sheet together. */
const STEP = 5000;

/** All formulas within a scope that call our functions, sheet by sheet, row by row. */
export async function ownFormulas(workbook: Workbook, scope: Scope): Promise<readonly OwnFormula[]> {
  const found: OwnFormula[] = [];
  for (const { sheet, area } of await areasOf(workbook, scope)) {
    const here = await cellsWithOurs(workbook, sheet, area);
    const blocks = here.length > 0 ? await workbook.cells.spills(sheet, here.map(({ address }) => address)) : [];
    found.push(...here.map((cell, at) => ({ sheet, ...cell, block: blocks[at]! })));
  }
  return found;
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

async function cellsWithOurs(workbook: Workbook, sheet: string, area: Area): Promise<Omit<OwnFormula, "sheet" | "block">[]> {
  const found: Omit<OwnFormula, "sheet" | "block">[] = [];
  for (let from = 0; from < area.rows; from += STEP) {
    const part = { ...area, row: area.row + from, rows: Math.min(STEP, area.rows - from) };
    const formulas = await workbook.cells.formulas({ sheet, address: formatAddress(part) });
    formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        const ids = formula === "" ? [] : ownIds(formula);
        if (ids.length > 0) found.push({ address: formatAddress({ row: part.row + r, column: part.column + c }), formula, ids });
      }),
    );
  }
  return found;
}

/** Ids of our functions that a formula calls. A formula that cannot be read has none: the program itself could not calculate it. */
export function ownIds(formula: string): readonly string[] {
  try {
    return [...new Set(callsOf(parse(formula)).flatMap(({ name }) => functionById(name)?.id ?? []))];
  } catch (fault) {
    if (fault instanceof FormulaFault) return [];
    throw fault;
  }
}
