import { common, formatAddress, parseAddress } from "../cells/address";
import type { Cell } from "../cells/Cell";
import { splitReference } from "../cells/sheetName";
import type { Named } from "../formulas/defineNames";
import type { References } from "../formulas/references";
import { literal, type Sheet } from "../formulas/Sheet";
import { readBlocks } from "./readBlocks";
import type { Place, Workbook } from "./Workbook";

/** Some cells of a workbook, taken out of it together with the names their formulas use. */
export interface Copy {
  readonly sheets: readonly Sheet[];
  readonly names: readonly Named[];
  readonly tables: readonly Named[];
}

/** A formula alone with the values it reads. */
export async function copyInputs(workbook: Workbook, place: Place, formula: string, { blocks, words }: References): Promise<Copy> {
  const used = new Set(words.map((word) => word.toLowerCase()));
  const isUsed = ({ name }: Named): boolean => used.has(name.toLowerCase());
  const names = (await workbook.names.list()).filter(isUsed);
  const tables = (await workbook.tables.list()).filter(isUsed);
  const written = blocks.map((block) => ({ sheet: place.sheet, ...defined(splitReference(block)) }));
  const sheets = new Map<string, Record<string, Cell>>([[place.sheet, {}]]);
  const known = new Map((await workbook.sheets.names()).map((name) => [name.toLowerCase(), name]));
  for (const { sheet, address } of [...written, ...[...names, ...tables].map((named) => named.place)]) {
    const name = known.get(sheet.toLowerCase());
    if (name !== undefined) await copy(workbook, { sheet: name, address }, sheets);
  }
  sheets.get(place.sheet)![place.address] = formula;
  return { names, tables, sheets: [...sheets].map(([name, cells]) => ({ name, cells })) };
}

const defined = ({ sheet, address }: ReturnType<typeof splitReference>): Partial<Place> & Pick<Place, "address"> => (sheet === undefined ? { address } : { sheet, address });

async function copy(workbook: Workbook, { sheet, address }: Place, sheets: Map<string, Record<string, Cell>>): Promise<void> {
  const cells = sheets.get(sheet) ?? {};
  sheets.set(sheet, cells);
  const used = await workbook.sheets.used(sheet);
  // A whole column is read as far as there is anything in it.
  const filled = used && common(parseAddress(address), parseAddress(used.address));
  if (!filled) return;
  const grid = await readBlocks(workbook, sheet, filled);
  grid.forEach((line, r) => line.forEach((cell, c) => (cells[formatAddress({ row: filled.row + r, column: filled.column + c })] = literal(cell))));
}
